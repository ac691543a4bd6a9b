package dev.tenon.support.numpy;

import static dev.tenon.support.numpy.RowCodec.format;
import static dev.tenon.support.numpy.RowCodec.ints;
import static dev.tenon.support.numpy.RowCodec.strings;

import dev.tenon.numpy.NumpyWriter;
import dev.tenon.numpy.StandardWriteOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.numpy.RowCodec.Doc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A program that writes more to files than it may, in all ways, and prints what it is told. */
final class FullDisk {
    private FullDisk() {}

    /** Writes the files of these names; {@code +} before a name stands for compressed. */
    public static void main(String... names) {
        Random random = new Random(1);
        List<Doc> numbers = new ArrayList<>();
        List<Doc> texts = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            numbers.add(Doc.of(random.ints(100).toArray(), random.ints(100).toArray()));
            texts.add(Doc.of((Object) new String[] {"x".repeat(400)}));
        }
        for (String name : names) {
            WriteOption[] options =
                    name.startsWith("+") ? new WriteOption[] {StandardWriteOption.COMPRESSED} : new WriteOption[0];
            Path file = Path.of(name.substring(options.length));
            write(format(ints("x", "100"), ints("y", "100")), file, numbers, options);
            write(format(strings("x", "1")), file, texts, options);
        }
    }

    private static void write(RecordFormat<Doc> format, Path file, List<Doc> docs, WriteOption... options) {
        try {
            format.write(file, docs, options);
            System.out.println("written");
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        try (NumpyWriter<Doc> writer = format.writer(file, options)) {
            for (Doc doc : docs) {
                writer.append(doc);
            }
            writer.commit();
            System.out.println("written");
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }
}
