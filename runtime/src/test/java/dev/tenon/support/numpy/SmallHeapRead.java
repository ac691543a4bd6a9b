package dev.tenon.support.numpy;

import static dev.tenon.support.numpy.RowCodec.format;
import static dev.tenon.support.numpy.RowCodec.ints;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.support.numpy.RowCodec.Doc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/** A program that looks at both ends of a file far larger than its heap. */
final class SmallHeapRead {
    private SmallHeapRead() {}

    public static void main(String... arguments) throws IOException {
        try (NumpyDataset<Doc> dataset = format(ints("x", "1024")).open(Path.of(arguments[0]))) {
            Iterator<Doc> examples = dataset.iterator();
            for (int i = 0; i < 1000; i++) {
                examples.next();
            }
            int[] first = (int[]) dataset.get(0).values().get(0);
            int[] last = (int[]) dataset.get(dataset.size() - 1).values().get(0);
            System.out.println(dataset.size() + " examples, " + first[1023] + " first, " + last[1023] + " last");
        }
    }
}
