package dev.tenon.examples.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on its own data, run once. */
class MainTest {
    @TempDir
    static Path folder;

    private static List<String> lines;

    @BeforeAll
    static void run() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(folder, new PrintStream(out, true, StandardCharsets.UTF_8));
        lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void theLastLineIsTheAccuracyAndItIsAtLeast95Percent() {
        String last = lines.get(lines.size() - 1);
        assertThat(last).matches("accuracy [01]\\.\\d{4}");
        assertThat(Double.parseDouble(last.substring("accuracy ".length()))).isBetween(0.95, 1.0);
    }

    @Test
    void theReportNamesTheDataItsTypesAndEveryFile() {
        assertThat(String.join("\n", lines))
                .contains("digits.npz: 1797 digits")
                .contains("Digit(image: float32 [8, 8], label: int64 [])")
                .contains("image: TFloat32 [1797, 8, 8], label: TInt64 [1797]")
                .contains("weights.npz", "predictions.npz", "digits.png");
    }

    @Test
    void thePredictionsAreThoseOfTheTestRowsInTheirOrder() throws IOException {
        List<Digit> digits =
                Split.of(DigitNumpy.read(folder.resolve("digits.npz"))).test();
        List<Prediction> predictions = PredictionNumpy.read(folder.resolve("predictions.npz"));

        assertThat(predictions).hasSize(360);
        for (int i = 0; i < predictions.size(); i++) {
            Prediction prediction = predictions.get(i);
            assertThat(prediction.image()).isDeepEqualTo(digits.get(i).image());
            assertThat(prediction.label()).isEqualTo(digits.get(i).label());
            assertThat(prediction.predicted()).isEqualTo(mostProbable(prediction));
        }
        double right = predictions.stream().filter(Prediction::isRight).count();
        assertThat(lines).endsWith(String.format(Locale.ROOT, "accuracy %.4f", right / 360));
    }

    private static int mostProbable(Prediction prediction) {
        float[] probabilities = prediction.probabilities();
        return IntStream.range(0, probabilities.length)
                .reduce((a, b) -> probabilities[b] > probabilities[a] ? b : a)
                .orElseThrow();
    }

    @Test
    void numPyReadsThePredictions() throws Exception {
        String printed = NumPy.run("""
                with np.load(sys.argv[1]) as p:
                    print(*(f'{key} {p[key].dtype} {p[key].shape}' for key in p), sep='; ')
                    print(f"accuracy {(p['label'] == p['predicted']).mean():.4f}")
                """, folder.resolve("predictions.npz"));

        assertThat(printed.lines())
                .containsExactly(
                        "image float32 (360, 8, 8); label int64 (360,); predicted int64 (360,); probabilities float32 (360, 10)",
                        lines.get(lines.size() - 1));
    }

    @Test
    void numPyComputesThePredictionsFromTheWeights() throws Exception {
        String printed = NumPy.run("""
                w, p = np.load(sys.argv[1]), np.load(sys.argv[2])
                units = np.maximum(p['image'].reshape(-1, 64) / 16 @ w['hidden'] + w['hiddenBias'], 0)
                logits = units @ w['output'] + w['outputBias']
                odds = np.exp(logits - logits.max(axis=1, keepdims=True))
                print(np.allclose(odds / odds.sum(axis=1, keepdims=True), p['probabilities'], atol=1e-5))
                """, folder.resolve("weights.npz"), folder.resolve("predictions.npz"));

        assertThat(printed).isEqualTo("True");
    }

    @Test
    void theContactSheetShowsSomething() throws IOException {
        BufferedImage sheet = ImageIO.read(folder.resolve("digits.png").toFile());

        assertThat(sheet.getWidth()).isEqualTo(ContactSheet.WIDTH).isEqualTo(1200);
        assertThat(sheet.getHeight()).isEqualTo(ContactSheet.HEIGHT).isEqualTo(806);
        assertThat(IntStream.range(0, sheet.getHeight())
                        .flatMap(y -> IntStream.range(0, sheet.getWidth()).map(x -> sheet.getRGB(x, y)))
                        .distinct())
                .as("colours: paper, ink, red and the shades between")
                .hasSizeGreaterThan(17);
    }
}
