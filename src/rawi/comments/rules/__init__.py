"""What is asked of every comment before a person sees it: pure functions of text, no database, no request.

safe_text refuses or mends what a reader sends and linked_html shows it; find_words, score, links,
repetition and timing say why a comment should be held; double tells a second one; name_skeleton and names
keep the staff's names theirs. None of them changes a comment's words, and none rejects: they hold, a person
decides.
"""
