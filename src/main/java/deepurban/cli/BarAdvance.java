package deepurban.cli;

import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with the remaining time, for terminals. */
final class BarAdvance implements Advance {

    private static final int MILLIS_BETWEEN = 500;

    private final ProgressBar bar;
    private final Texts texts;
    private final long runs;
    private final AtomicLong done = new AtomicLong();

    BarAdvance(Texts texts, long runs, long days) {
        this.texts = texts;
        this.runs = runs;
        this.bar = new ProgressBarBuilder()
                .setTaskName("")
                .setInitialMax(days)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN)
                .build();
        run(0);
    }

    @Override
    public void days(int days) {
        bar.stepBy(days);
    }

    @Override
    public void run() {
        run(done.incrementAndGet());
    }

    private void run(long finished) {
        bar.setExtraMessage(texts.get("progress.runs", String.valueOf(finished), String.valueOf(runs)));
    }

    @Override
    public void close() {
        bar.close();
    }
}
