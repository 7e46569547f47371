package deepurban.report;

/** What a sweep says of its factors; which one, its design decides. */
enum Analysis {
    /** Main effects by least squares. */
    EFFECTS("mainEffects", "main-effects.csv", "effect", "ci", "explained", ""),
    /** Elementary effects after Morris: μ*, and σ beside it. */
    SCREENING("screening", "screening.csv", "mu_star", "mu_star", "sigma", ""),
    /** Sobol' indices: total, and first order beside it. */
    INDICES("indices", "indices.csv", "total", "total", "first_order", "first");

    private final String key;
    private final String file;
    private final String estimate;
    private final String interval;
    private final String beside;
    private final String besideInterval;

    Analysis(String key, String file, String estimate, String interval, String beside, String besideInterval) {
        this.key = key;
        this.file = file;
        this.estimate = estimate;
        this.interval = interval;
        this.beside = beside;
        this.besideInterval = besideInterval;
    }

    /** Returns the analysis that goes with a kind of design, as an experiment names it. */
    static Analysis of(String design) {
        return switch (design) {
            case "morris" -> SCREENING;
            case "sobolIndices" -> INDICES;
            default -> EFFECTS;
        };
    }

    /** Returns the table that holds it. */
    String file() {
        return file;
    }

    /** Returns the column of the estimate. */
    String estimate() {
        return estimate;
    }

    /** Returns what the columns of the estimate's interval begin with. */
    String interval() {
        return interval;
    }

    /** Returns the column of what stands beside the estimate. */
    String beside() {
        return beside;
    }

    /** Returns what the columns of its interval begin with; empty if it has none. */
    String besideInterval() {
        return besideInterval;
    }

    /** Returns its name in keys of texts. */
    String key() {
        return key;
    }

    /** Returns whether an estimate may be below zero. */
    boolean isSigned() {
        return this == EFFECTS;
    }
}
