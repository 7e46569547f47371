package deepurban.cli;

/** Shows how far the runs are. Safe for several threads. */
interface Advance extends AutoCloseable {

    /** Days were simulated. */
    void days(int days);

    /** A run ended. */
    void run();

    @Override
    void close();

    /** Shows nothing. */
    Advance SILENT = new Advance() {
        @Override
        public void days(int days) {}

        @Override
        public void run() {}

        @Override
        public void close() {}
    };
}
