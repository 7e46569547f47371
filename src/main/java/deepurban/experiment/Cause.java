package deepurban.experiment;

/** Why a run failed: the fixed words of {@code runs.csv} and {@code failures.csv}. */
public enum Cause {
    /** The heap was too small. */
    OUT_OF_MEMORY("outOfMemory"),
    /** The model broke one of its own rules; please report it. */
    MODEL_ERROR("modelError");

    private final String word;

    Cause(String word) {
        this.word = word;
    }

    /** Returns the word that stands in files. */
    public String word() {
        return word;
    }

    static Cause of(Throwable failure) {
        return failure instanceof OutOfMemoryError ? OUT_OF_MEMORY : MODEL_ERROR;
    }
}
