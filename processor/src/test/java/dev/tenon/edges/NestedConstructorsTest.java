package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tenon.numpy.NumpyDataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the constructor of a nested record does while the components behind it are still to be read. */
@ExtendWith(Leaks.class)
class NestedConstructorsTest {
    private static final List<Hooked> HOOKED =
            List.of(Hooked.number(0), Hooked.number(1), Hooked.number(2), Hooked.number(3), Hooked.number(4));

    @TempDir
    private Path folder;

    @AfterEach
    void forget() {
        Closing.whenMade = value -> {};
    }

    @Test
    void iteratorsGoOnWithTheNextExampleAfterItThrew() throws IOException {
        Path file = folder.resolve("hooked.npz");
        HookedNumpy.write(file, HOOKED);
        try (NumpyDataset<Hooked> dataset = HookedNumpy.open(file)) {
            Closing.whenMade = value -> {
                if (value == 1 || value == 2) {
                    throw new IllegalArgumentException("as if");
                }
            };
            Iterator<Hooked> examples = dataset.iterator();
            List<Hooked> seen = new ArrayList<>(List.of(examples.next()));
            for (int i = 0; i < 2; i++) {
                assertThatIllegalArgumentException().isThrownBy(examples::next).withMessage("as if");
            }
            examples.forEachRemaining(seen::add);
            assertSame(seen, List.of(HOOKED.get(0), HOOKED.get(3), HOOKED.get(4)));
        }
    }

    @Test
    void borrowedTensorsAreNotReadAfterItClosedThem() {
        HookedBatch owner = HookedBatch.of(HOOKED);
        try (HookedBatch view = HookedBatch.view(new HashMap<>(owner.asMap()))) {
            Closing.whenMade = value -> owner.close();
            assertThatIllegalStateException()
                    .isThrownBy(view::toRecords)
                    .withMessage("Hooked.first.value: the tensor was closed by somebody else");
            assertThatIllegalStateException().isThrownBy(view::detach);
        }
    }

    @Test
    void tensorsAreNotReadAfterItClosedThem() {
        HookedBatch batch = HookedBatch.of(HOOKED);
        Closing.whenMade = value -> batch.close();
        assertThatIllegalStateException().isThrownBy(() -> batch.get(2)).withMessageContaining("were closed");
    }
}
