"""The whole public record as files, written while they are read and in constant memory."""
