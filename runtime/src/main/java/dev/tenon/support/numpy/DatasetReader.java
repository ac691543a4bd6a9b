package dev.tenon.support.numpy;

import static java.util.Objects.requireNonNull;

import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.text.StringInput;
import dev.tenon.internal.text.StringOutput;
import dev.tenon.internal.window.ByteWindows;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dataset from its first example to its last, each component by itself. The read that comes to the end of a file
 * finds out whether that file is damaged.
 */
public final class DatasetReader implements Closeable {
    private final RecordDataset<?> dataset;
    private final List<ComponentReader> components = new ArrayList<>();

    DatasetReader(RecordDataset<?> dataset, int components) {
        this.dataset = dataset;
        for (int i = 0; i < components; i++) {
            this.components.add(new ComponentReader(i));
        }
    }

    /** The shapes of {@code count} examples from {@code first} on, after checking that they are alike. */
    public ArrayShapes shapes(long first, int count) {
        return dataset.shapes(first, count);
    }

    /** Reads a component of the next {@code count} examples, which are numbers. */
    public void read(int component, int count, ByteWindows target) throws IOException {
        components.get(component).read(count, target);
    }

    /** Reads a component of the next {@code count} examples, which are strings. */
    public void readStrings(int component, int count, StringOutput target) throws IOException {
        components.get(component).readStrings(count, target);
    }

    @Override
    public void close() throws IOException {
        CloseAll.of(components);
    }

    /** Where one component is read. */
    private final class ComponentReader implements Closeable {
        private final int component;
        private int part = -1;
        private long left;
        private @Nullable ElementReader numbers;
        private @Nullable StringInput strings;

        ComponentReader(int component) {
            this.component = component;
        }

        void read(long count, ByteWindows target) throws IOException {
            long position = 0;
            for (long rest = count; rest > 0; ) {
                if (left == 0) {
                    FileColumn column = next();
                    numbers = column.readAll();
                }
                long examples = Math.min(rest, left);
                long bytes = examples * dataset.exampleBytes(part, component);
                fill(requireNonNull(numbers), target, position, position + bytes);
                position += bytes;
                left -= examples;
                rest -= examples;
            }
        }

        void readStrings(long count, StringOutput target) throws IOException {
            for (long rest = count; rest > 0; ) {
                if (left == 0) {
                    FileColumn column = next();
                    strings = column.readAllStrings();
                }
                long examples = Math.min(rest, left);
                long elements =
                        examples * dataset.part(part).column(component).shape().size();
                for (long i = 0; i < elements; i++) {
                    target.add(requireNonNull(strings).bytes());
                }
                left -= examples;
                rest -= examples;
            }
        }

        private FileColumn next() throws IOException {
            close();
            part++;
            RecordFile file = dataset.part(part);
            left = file.shapes().size();
            return file.column(component);
        }

        private static void fill(ElementReader from, ByteWindows target, long start, long end) throws IOException {
            for (long position = start; position < end; ) {
                ByteBuffer window = target.at(position);
                window.limit((int) Math.min(window.limit(), window.position() + end - position));
                position += window.remaining();
                from.read(window);
            }
        }

        @Override
        public void close() throws IOException {
            Closeable ended = numbers != null ? numbers : strings;
            numbers = null;
            strings = null;
            if (ended != null) {
                ended.close();
            }
        }
    }
}
