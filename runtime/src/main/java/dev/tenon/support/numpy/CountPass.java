package dev.tenon.support.numpy;

import java.io.Closeable;
import java.io.IOException;

/**
 * One pass over row splits or lengths, which finds out whether they are valid: where the rows of one example after the other
 * end.
 */
final class CountPass implements Closeable {
    private final FileCounts counts;
    private final CountRule rule;
    private final FileCounts.Input input;
    private final CountRule.Check check;
    private long end;
    private long hash;

    private CountPass(FileCounts counts, CountRule rule, FileCounts.Input input, long first) {
        this.counts = counts;
        this.rule = rule;
        this.input = input;
        this.check = rule.check(counts.site(), first);
    }

    /** Over all of them, with the CRC checked. The caller closes it. */
    static CountPass ofAll(FileCounts counts, CountRule rule) throws IOException {
        return new CountPass(counts, rule, counts.readAll(), 0);
    }

    /** Over those of {@code examples} examples from {@code first} on. The caller closes it. */
    static CountPass of(FileCounts counts, CountRule rule, long first, long examples) throws IOException {
        return new CountPass(counts, rule, counts.readFrom(first, examples + rule.leading()), first);
    }

    /** Goes through all of them. */
    static FileEnds check(FileCounts counts, CountRule rule) throws IOException {
        try (CountPass pass = ofAll(counts, rule)) {
            pass.begin();
            for (long rest = counts.size() - rule.leading(); rest > 0; rest--) {
                pass.next();
            }
            return pass.ends();
        }
    }

    /** Takes those before the first example's, if they are there. */
    void begin() throws IOException {
        for (int i = 0; i < rule.leading() && i < counts.size(); i++) {
            next();
        }
    }

    /** Takes the next example's; there has to be one. */
    void next() throws IOException {
        long count = input.next();
        end = check.end(end, count);
        hash = 31 * hash + count;
    }

    /** Where the rows end so far: by row splits counted from the file's first, by lengths from the pass's first. */
    long end() {
        return end;
    }

    /** What was found, if nothing comes behind what was taken. */
    FileEnds ends() {
        check.complete();
        return new FileEnds(counts, rule, end, hash);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
