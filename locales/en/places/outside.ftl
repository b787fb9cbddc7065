# Outside every area of the hotline: who could help instead.

outside-region = ℹ️ This is { $region }. There you can write to the { $body } through eOtinish; for streets, water and rubbish call 109 where it works.
outside-country = ℹ️ This place lies outside Kazakhstan, or on its very border. If the pin is wrong, send it once more.
