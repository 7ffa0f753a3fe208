"""Search: what readers find, in articles and in the public record."""
