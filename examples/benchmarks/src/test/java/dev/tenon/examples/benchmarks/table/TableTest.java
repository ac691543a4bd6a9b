package dev.tenon.examples.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.examples.benchmarks.table.Timing.Measured;
import dev.tenon.examples.benchmarks.table.Timing.Skipped;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Size MEGABYTE = new Size("1 MB", 1_000_000);

    @Test
    void aLineHasTheRatioAndTheBytesASecond() {
        Line line = new Line("read", MEGABYTE, new Measured(0.5), "np.load", new Measured(1.25));

        assertThat(line.cells()).containsExactly("read", "1 MB", "0.500", "2.00", "np.load", "1.25", "2.50");
    }

    @Test
    void aPeerThatWasSkippedIsSkippedInWords() {
        Line line = new Line("read", MEGABYTE, new Measured(0.5), "np.load", new Skipped("skipped: no NumPy"));

        assertThat(line.cells()).endsWith("np.load", "skipped: no NumPy", "");
    }

    @Test
    void whereNoBytesMoveThereAreNoBytesASecond() {
        Line line = new Line("map", MEGABYTE.unmoved(), new Measured(0.5), "np.load", new Measured(1));

        assertThat(line.cells().get(3)).isEmpty();
    }

    @Test
    void numbersHaveThreeDigits() {
        assertThat(List.of(0.000123, 0.0456, 7.891, 45.67, 1234.5))
                .extracting(Line::threeDigits)
                .containsExactly("0.000123", "0.0456", "7.89", "45.7", "1235");
    }

    @Test
    void columnsOfTextAreAligned() {
        Table table = new Table(List.of(
                new Line("read", MEGABYTE, new Measured(10), "np.load", new Measured(20)),
                new Line("write", MEGABYTE, new Measured(1), "np.save", new Measured(2))));

        assertThat(table.text().lines().map(String::length).distinct()).hasSize(1);
        assertThat(table.text().lines()).anyMatch(line -> line.startsWith("read   1 MB       10.0"));
    }

    @Test
    void aTableIsATableInMarkdownToo() {
        Table table = new Table(List.of(new Line("a | b", MEGABYTE, new Measured(1), "c", new Measured(2))));

        assertThat(table.markdown())
                .isEqualTo("| work | size | Tenon, ms | GB/s | peer | peer, ms | times as fast |\n"
                        + "| --- | --: | --: | --: | --- | --: | --: |\n"
                        + "| <a id=\"a-b-1-mb-c\"></a>a \\| b | 1 MB | 1.00 | 1.00 | c | 2.00 | 2.00 |\n");
    }
}
