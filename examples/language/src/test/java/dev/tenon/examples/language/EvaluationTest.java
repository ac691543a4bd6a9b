package dev.tenon.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    @TempDir
    Path folder;

    private Split split;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        split = Split.of(Names.collect().unique());
        file = folder.resolve("test.npz");
        NameNumpy.write(file, split.test());
    }

    @Test
    void aShortTrainingBeatsTheMajorityByFar() throws IOException {
        Confusion confusion = evaluate(split.train(), 2);

        assertThat(confusion.all().names()).isEqualTo(split.test().size());
        assertThat(confusion.majority().accuracy()).isLessThan(0.2);
        assertThat(confusion.all().accuracy())
                .isGreaterThan(3 * confusion.majority().accuracy());
    }

    @Test
    void theSameSeedGivesTheSameGuesses() throws IOException {
        List<Name> some = split.train().subList(0, 2000);
        Confusion once = evaluate(some, 1);
        Confusion again = evaluate(some, 1);

        for (Language truth : Language.values()) {
            for (Language guess : Language.values()) {
                assertThat(again.count(truth, guess)).isEqualTo(once.count(truth, guess));
            }
        }
    }

    private Confusion evaluate(List<Name> train, int epochs) throws IOException {
        try (Classifier classifier = new Classifier();
                NumpyDataset<Name> names = NameNumpy.open(file)) {
            Training.run(classifier, train, epochs, 0);
            return Evaluation.of(classifier, names);
        }
    }
}
