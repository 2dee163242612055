"""Reference values of lib/stats, computed with 40 digits.

    python3 lib/stats/reference.py > lib/stats/reference.json   (needs mpmath 1.3)

The incomplete beta is summed by its positive series (DLMF 8.17.8), quantiles are found by bisection on it; none of the
project's code takes part. SciPy 1.17 agrees with every value to its own precision.
"""
import json

from mpmath import beta, binomial, log, loggamma, mp, mpf

mp.dps = 40


def cdf(x, a, b):
    x, a, b = mpf(x), mpf(a), mpf(b)
    if x > 0.5:
        return 1 - cdf_series(1 - x, b, a)
    return cdf_series(x, a, b)


def cdf_series(x, a, b):
    term = total = mpf(1)
    n = 0
    while True:
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        n += 1
        if term < total * mpf(10) ** -40 and (a + b + n) * x < a + 1 + n:
            return total * mp.exp(a * log(x) + b * log(1 - x)) / (a * beta(a, b))


def quantile(p, a, b):
    low, high = mpf(-800), mpf(800)  # on the logit
    for _ in range(110):
        u = (low + high) / 2
        x = 1 / (1 + mp.exp(-u))
        if cdf(x, a, b) < p:
            low = u
        else:
            high = u
    return 1 / (1 + mp.exp(-(low + high) / 2))


def log_pmf(k, n, a, b):
    a, b = mpf(a), mpf(b)
    return log(binomial(n, k)) + log(beta(k + a, n - k + b)) - log(beta(a, b))


def pmf_sum(k, n, a, b):
    a, b = mpf(a), mpf(b)
    term = mp.exp(log_pmf(0, n, a, b))
    total = term
    for i in range(k):
        term *= mpf(n - i) * (i + a) / ((i + 1) * (n - i - 1 + b))
        total += term
    return total


SHAPES = [(0.5, 0.5), (1, 1), (0.01, 0.02), (0.3, 4.5), (2, 3), (16.5, 40.5), (9, 10.2), (250, 12), (5000.5, 2.5), (30000.25, 70000.75), (0.5, 100000.5)]
SUMS = [(0, 0, 1, 1), (0, 1, 0.5, 0.5), (3, 9, 2.5, 4), (16, 56, 1, 1), (30, 75, 6.3, 9.4), (5, 33, 0.2, 0.7), (120, 400, 8, 12), (399, 400, 8, 12),
        (0, 100000, 1.5, 30), (40000, 100000, 8, 12), (99999, 100000, 0.4, 0.6), (2100, 100000, 2000, 98000)]

out = {
    'logGamma': [[x, float(loggamma(mpf(x)))] for x in [1e-8, 0.1, 0.5, 0.999, 1.001, 1.5, 2.0001, 3, 9.99, 10, 11.5, 170.2, 1e4, 1e5, 1e8]],
    'logBeta': [[a, b, float(log(beta(mpf(a), mpf(b))))] for a, b in SHAPES + [(10, 10), (9.5, 1e5), (1e5, 1e5), (1e-6, 1e5)]],
    'betaDensity': [[x, a, b, float(mpf(x) ** (mpf(a) - 1) * (1 - mpf(x)) ** (mpf(b) - 1) / beta(mpf(a), mpf(b)))] for a, b in SHAPES for x in [0.001, 0.29, 0.7]],
    'betaCdf': [[x, a, b, float(cdf(mpf(x), a, b))] for a, b in SHAPES for x in [1e-9, 0.001, 0.29, 0.301, 0.7, 0.9995]],
    'betaQuantile': [[p, a, b, float(quantile(mpf(p), a, b))] for a, b in SHAPES for p in [0.001, 0.1, 0.5, 0.9, 0.999]],
    'betaBinomialLogPmf': [[k, n, a, b, float(log_pmf(k, n, a, b))] for k, n, a, b in SUMS],
    'betaBinomialCdf': [[k, n, a, b, float(pmf_sum(k, n, a, b))] for k, n, a, b in SUMS],
    'normalQuantile': [[p, float(mp.sqrt(2) * mp.erfinv(2 * mpf(p) - 1))] for p in [1e-12, 0.001, 0.1, 0.25, 0.5, 0.8, 0.975, 0.9999]],
}
print(json.dumps(out, indent=1))
