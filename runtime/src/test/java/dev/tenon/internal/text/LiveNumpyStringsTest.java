package dev.tenon.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** NumPy's elements and ours are the same bytes. The strings themselves go between Python and Java as hex of their UTF-8. */
class LiveNumpyStringsTest {
    @TempDir
    private Path directory;

    @BeforeAll
    static void thereIsNumpy() throws IOException, InterruptedException {
        boolean required = "required".equals(System.getenv("TENON_NUMPY"));
        assumeTrue(required || hasNumpy(), "there is no python3 with numpy");
    }

    @Test
    void whatNumpyWritesIsRead() throws Exception {
        run("""
                import numpy as np, random
                random.seed(1)
                ranges = [(32, 126), (0, 127), (160, 255), (256, 0x7ff), (0x300, 0x36f), (0x800, 0xd7ff),
                          (0xe000, 0xffff), (0x1f600, 0x1f64f), (0x10000, 0x10ffff)]
                def text():
                    kinds = ranges[:random.randint(1, len(ranges))]
                    chars = [chr(random.randint(*random.choice(kinds))) for _ in range(random.randint(0, 30))]
                    return "".join(chars).rstrip("\\0")
                texts = [text() for _ in range(20000)] + ["", "\\0a", "caf\\u00e9", "\\U0001f600"]
                utf8 = [t.encode() for t in texts]
                unicode, ascii = np.array(texts), np.array(utf8)
                assert unicode.tolist() == texts and ascii.tolist() == utf8
                open("little", "wb").write(unicode.astype(unicode.dtype.newbyteorder("<")).tobytes())
                open("big", "wb").write(unicode.astype(unicode.dtype.newbyteorder(">")).tobytes())
                open("bytes", "wb").write(ascii.tobytes())
                open("hex", "w").write("\\n".join(b.hex() for b in utf8))
                open("lengths", "w").write(f"{unicode.itemsize // 4}\\n{ascii.itemsize}")
                """);
        List<String> expected = Files.readAllLines(directory.resolve("hex"));
        List<String> lengths = Files.readAllLines(directory.resolve("lengths"));
        int unicode = Integer.parseInt(lengths.get(0));
        int bytes = Integer.parseInt(lengths.get(1));
        try (StringInput little =
                        FileStrings.unicode(raw("little"), unicode, ByteOrder.LITTLE_ENDIAN, 20_004, "little");
                StringInput big = FileStrings.unicode(raw("big"), unicode, ByteOrder.BIG_ENDIAN, 20_004, "big");
                StringInput ascii = FileStrings.bytes(raw("bytes"), bytes, 20_004);
                StringInput binary = FileStrings.bytes(raw("bytes"), bytes, 20_004)) {
            for (int i = 0; i < 20_004; i++) {
                String hex = expected.get(i);
                assertThat(hex(little.text())).isEqualTo(hex);
                assertThat(hex(big.text())).isEqualTo(hex);
                assertThat(hex(ascii.text())).isEqualTo(hex);
                assertThat(HexFormat.of().formatHex(binary.bytes())).isEqualTo(hex);
            }
        }
    }

    @Test
    void numpyWritesTheSame() throws Exception {
        List<String> texts = RandomText.texts(2, 20_000, 30);
        Files.write(
                directory.resolve("hex"),
                texts.stream().map(LiveNumpyStringsTest::hex).toList());
        int unicode = write("unicode", false, texts);
        int bytes = write("bytes", true, texts);
        run("""
                import numpy as np
                utf8 = [bytes.fromhex(line) for line in open("hex").read().split("\\n")[:-1]]
                for name, length, array in [
                    ("unicode", %d, np.array([b.decode() for b in utf8])),
                    ("bytes", %d, np.array(utf8)),
                ]:
                    assert array.dtype.str == ("<U%%d" if name == "unicode" else "|S%%d") %% length, array.dtype
                    assert array.tobytes() == open(name, "rb").read(), name
                """.formatted(unicode, bytes));
    }

    @Test
    void numpyKeepsNulUnlessItIsAtTheEnd() throws Exception {
        run("""
                import numpy as np
                assert np.array(["a\\0b", "a\\0", ""]).tolist() == ["a\\0b", "a", ""]
                assert np.array([b"a\\0b", b"a\\0", b""]).tolist() == [b"a\\0b", b"a", b""]
                assert np.array([""]).dtype.itemsize == 4 and np.array([b""]).dtype.itemsize == 1
                """);
    }

    private int write(String name, boolean binary, List<String> texts) throws IOException {
        try (StringSpool spool = new StringSpool(directory.resolve(name), binary);
                FileChannel target = FileChannel.open(
                        directory.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (String text : texts) {
                spool.addText(text);
            }
            spool.copyTo(target);
            return spool.length();
        }
    }

    private RawElements raw(String name) throws IOException {
        return new RawElements(ByteBuffer.wrap(Files.readAllBytes(directory.resolve(name))));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean hasNumpy() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import numpy").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void run(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("python3", "-c", script)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output).isEmpty();
        assertThat(process.exitValue()).isZero();
    }
}
