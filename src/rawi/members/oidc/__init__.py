"""Sign-in with an account that a reader has elsewhere: OpenID Connect, by its authorization code and PKCE.

https://openid.net/specs/openid-connect-core-1_0.html
"""
