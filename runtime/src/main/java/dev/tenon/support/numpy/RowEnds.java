package dev.tenon.support.numpy;

import dev.tenon.SchemaMismatchException;
import java.io.Closeable;
import java.io.IOException;

/**
 * Reads again where the rows of one example after the other end. That was valid when the file was opened: what is not valid
 * any longer was changed since, and so was what turns out, at the end of all, to be something else.
 */
final class RowEnds implements Closeable {
    private final FileEnds known;
    private final CountPass pass;
    private final Step next;
    private final boolean isAll;

    /** Whether it goes to the last example. */
    private final boolean isToEnd;

    /** The examples that do not come yet. */
    private long left;

    private RowEnds(FileEnds known, CountPass pass, long first, long examples) throws IOException {
        this.known = known;
        this.pass = pass;
        this.next = pass::next;
        this.isAll = examples == known.examples();
        this.isToEnd = first + examples == known.examples();
        this.left = examples;
        try {
            take(pass::begin);
        } catch (Throwable e) {
            pass.close();
            throw e;
        }
    }

    /** Of all examples. */
    static RowEnds ofAll(FileEnds known) throws IOException {
        return new RowEnds(known, CountPass.ofAll(known.counts(), known.rule()), 0, known.examples());
    }

    /** Of {@code examples} examples from {@code first} on. */
    static RowEnds of(FileEnds known, long first, long examples) throws IOException {
        CountPass pass = CountPass.of(known.counts(), known.rule(), first, examples);
        return new RowEnds(known, pass, first, examples);
    }

    /** Where the rows of the example before ended, which at first is where the first one begins. */
    long end() {
        return pass.end();
    }

    /** Goes on to the next example; there has to be one. */
    void next() throws IOException {
        left--;
        take(next);
    }

    private void take(Step step) throws IOException {
        try {
            step.take();
            if (pass.end() > known.end() || (left == 0 && isToEnd && isOther(pass.ends()))) {
                throw known.counts().changed();
            }
        } catch (SchemaMismatchException e) {
            throw known.counts().changed();
        }
    }

    private boolean isOther(FileEnds found) {
        return isAll && !found.equals(known);
    }

    /** Takes row splits or lengths from the pass. */
    private interface Step {
        void take() throws IOException;
    }

    @Override
    public void close() throws IOException {
        pass.close();
    }
}
