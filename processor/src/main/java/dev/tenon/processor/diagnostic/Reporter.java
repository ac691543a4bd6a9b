package dev.tenon.processor.diagnostic;

import java.util.Collection;
import javax.annotation.processing.Messager;

/** Prints problems as compile errors, each at its own place. */
public final class Reporter {
    private final Messager messager;

    /** For one compilation. */
    public Reporter(Messager messager) {
        this.messager = messager;
    }

    /** Prints all of them, in their order. */
    public void report(Collection<Problem> problems) {
        problems.forEach(problem -> problem.site().print(messager, problem.text()));
    }
}
