package dev.tenon.examples.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.examples.benchmarks.table.Timing.Measured;
import dev.tenon.examples.benchmarks.table.Timing.Skipped;
import org.junit.jupiter.api.Test;

class PeerLineTest {
    @Test
    void millisecondsAreATiming() {
        assertThat(PeerLine.parse("{\"name\": \"np.load 1 GB\", \"ms\": 1.5e-05}"))
                .contains(new PeerLine("np.load 1 GB", new Measured(1.5e-5)));
    }

    @Test
    void wordsSayWhyThereIsNone() {
        assertThat(PeerLine.parse("{\"name\": \"*\", \"words\": \"skipped: no NumPy\"}"))
                .contains(new PeerLine("*", new Skipped("skipped: no NumPy")));
    }

    @Test
    void whatLibrariesPrintIsNoLine() {
        assertThat(PeerLine.parse("WARNING: no GPU")).isEmpty();
    }
}
