"""Paragraphs of theses from sentence patterns: shape rather than wording."""
import json
import random
from pathlib import Path

PATTERNS = json.loads((Path(__file__).parent / "filler.json").read_text(encoding="utf8"))


def paragraphs(spec, seed):
    """`5 en noun, noun; verb-noun, …`: five paragraphs about these things."""
    count, lang, things = spec.split(" ", 2)
    things = [t.strip() for t in things.split(",")]
    rng = random.Random(seed)
    out = []
    patterns = PATTERNS[lang]
    deck = []
    for _ in range(int(count)):
        sentences = []
        for _ in range(rng.randint(4, 7)):
            if not deck:
                deck = patterns[:]
                rng.shuffle(deck)
            a, b, c = rng.sample(things, 3)
            text = deck.pop().format(a=a, b=b, c=c, n=rng.randint(3, 60), y=rng.randint(1998, 2023), r=rng.randint(1, 30))
            sentences.append(text[0].upper() + text[1:])
        out.append(" ".join(sentences))
    return out
