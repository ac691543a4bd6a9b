package dev.tenon.examples.language;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress on the standard error. */
final class Progress {
    private static final int WIDTH = 80;

    private Progress() {}

    /** A bar that moves on a terminal, and elsewhere a line a second. */
    static ProgressBar bar(String task, long steps) {
        ProgressBarBuilder builder =
                new ProgressBarBuilder().setTaskName(task).setInitialMax(steps).setStyle(ProgressBarStyle.ASCII);
        return isTerminal()
                ? builder.setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                        .setUpdateIntervalMillis(50)
                        .build()
                : builder.setConsumer(new DelegatingProgressBarConsumer(eachLineOnce(), WIDTH))
                        .setUpdateIntervalMillis(1000)
                        .build();
    }

    /** The bar gives its last line twice. */
    private static Consumer<String> eachLineOnce() {
        Set<String> printed = new HashSet<>();
        return line -> {
            if (printed.add(line)) {
                System.err.println(line);
            }
        };
    }

    /** JDK 22 to 24 say so of everything. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        return System.console() != null;
    }
}
