"""What presses carry, by what they belong to; `buttons.SHAPES` gathers them."""

# Joining: invitations, the course, who somebody is, and a coordinator's word on those under 18.
JOINING: dict[str, tuple[type, ...]] = {
    "cohort:show": (),
    "cohort:anew": (),
    "cohort:is": (str,),
    "cohort:age": (str,),
    "cohort:ask": (),
    "minor:waiting": (),
    "minor:page": (int, int),
    "minor:with": (int, int),
    "minor:no": (int,),
    "minor:grown": (int,),
    "course:show": (),
    "course:home": (),
    "course:open": (str,),
    "course:card": (str, int),
    "course:quiz": (str,),
    "course:answer": (str, str, str),
    "invite:home": (),
    "invite:role": (str,),
    "invite:with": (str, str, int, int),
    "invite:make": (str, str, int, int),
    "invite:open": (),
    "invite:revoke": (int,),
}
