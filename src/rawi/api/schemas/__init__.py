"""The shapes of what the API says; the OpenAPI description and the exports' schema are made of them."""
