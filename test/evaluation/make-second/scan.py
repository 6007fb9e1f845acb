"""Scans and photographs of rendered PDFs: dpi, slight skew, noise, shadow; as PDF or JPEG."""
import io
import random
import subprocess
import tempfile
from pathlib import Path
import numpy
from PIL import Image, ImageDraw, ImageFilter


def pages(pdf, dpi):
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["pdftoppm", "-r", str(dpi), "-png", str(pdf), f"{tmp}/p"], check=True)
        return [Image.open(io.BytesIO(p.read_bytes())).convert("RGB") for p in sorted(Path(tmp).iterdir())]


def worn(image, rng, seed, paper=244):
    """A page as an office scanner sees it: grey, a little turned, speckled, darker at one edge."""
    grey = image.convert("L")
    grey = grey.rotate(rng.uniform(-1.3, 1.3), resample=Image.BICUBIC, fillcolor=paper)
    pixels = numpy.asarray(grey).astype("float32")
    noise = numpy.random.default_rng(seed)
    height, width = pixels.shape
    pixels = pixels * (paper / 255) + noise.normal(0, rng.uniform(2, 5), pixels.shape)
    shade = numpy.linspace(0, rng.uniform(0, 34), width)[None, :] ** 1.0
    pixels -= shade if rng.random() < 0.5 else shade[:, ::-1]
    specks = noise.random(pixels.shape) < 0.00012
    pixels[specks] -= 110
    out = Image.fromarray(pixels.clip(0, 255).astype("uint8"))
    return out.filter(ImageFilter.GaussianBlur(rng.uniform(0.2, 0.5)))


def scan(pdf, out, seed):
    rng = random.Random(seed)
    bits = rng.random() < 0.35
    dpi = rng.choice([150, 170, 200]) if bits else rng.choice([110, 120, 130, 150])
    images = []
    for i, image in enumerate(pages(pdf, dpi)):
        grey = worn(image, rng, abs(hash_of(seed)) + i)
        images.append(grey.point(lambda v: 255 if v > 150 else 0).convert("1") if bits else grey)
    images[0].save(out, "PDF", save_all=True, append_images=images[1:], resolution=dpi, **({} if bits else {"quality": rng.choice([28, 34, 40])}))


def hash_of(text):
    return sum((i + 1) * ord(c) for i, c in enumerate(text))


def photograph(pdf, out, seed):
    """The first page held before a telephone: on a table, in perspective, with the hand's shadow."""
    rng = random.Random(seed)
    page = pages(pdf, 135)[0]
    w, h = page.size
    big = Image.new("RGB", (int(w * 1.12), int(h * 1.1)), rng.choice([(96, 70, 48), (60, 62, 66), (140, 132, 120)]))
    x, y = (big.width - w) // 2, (big.height - h) // 2
    jitter = lambda n: rng.uniform(-0.022, 0.022) * n
    target = [(x + jitter(w), y + jitter(h)), (x + w + jitter(w), y + jitter(h)), (x + w + jitter(w), y + h + jitter(h)), (x + jitter(w), y + h + jitter(h))]
    matrix, values = [], []
    for (tx, ty), (sx, sy) in zip(target, [(0, 0), (w, 0), (w, h), (0, h)]):
        matrix += [[tx, ty, 1, 0, 0, 0, -sx * tx, -sx * ty], [0, 0, 0, tx, ty, 1, -sy * tx, -sy * ty]]
        values += [sx, sy]
    k = numpy.linalg.solve(numpy.array(matrix), numpy.array(values))
    warped = page.transform(big.size, Image.PERSPECTIVE, k, Image.BICUBIC)
    mask = Image.new("L", page.size, 255).transform(big.size, Image.PERSPECTIVE, k)
    big.paste(warped, (0, 0), mask)
    shadow = Image.new("L", big.size, 255)
    draw = ImageDraw.Draw(shadow)
    draw.ellipse([big.width * rng.uniform(0.5, 0.8), big.height * rng.uniform(0.5, 0.8), big.width * 1.4, big.height * 1.4], fill=165)
    shadow = shadow.filter(ImageFilter.GaussianBlur(90))
    pixels = numpy.asarray(big).astype("float32") * (numpy.asarray(shadow)[:, :, None] / 255) * numpy.array([1.0, 0.97, 0.9])
    pixels += numpy.random.default_rng(hash_of(seed)).normal(0, 4, pixels.shape)
    picture = Image.fromarray(pixels.clip(0, 255).astype("uint8"))
    if str(out).endswith("png"):
        picture.convert("L").resize((big.width * 2 // 3, big.height * 2 // 3)).save(out, optimize=True)
    else:
        picture.save(out, "JPEG", quality=38)


def shot(pdf, out, seed):
    """The first page as a screenshot shows it: clean, 104 dpi, few colours."""
    pages(pdf, 104)[0].quantize(48).save(out, optimize=True)
