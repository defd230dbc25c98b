"""The durability test: the built program is killed at random moments; nothing acknowledged may be missing."""
