package dev.tenon.support.numpy;

import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.file.CloseAll;
import dev.tenon.internal.shape.ArrayShapes;
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

    /** Reads a component of the next {@code count} examples. */
    public void read(int component, int count, ByteWindows target) throws IOException {
        components.get(component).read(count, target);
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
        private @Nullable ElementReader elements;

        ComponentReader(int component) {
            this.component = component;
        }

        void read(long count, ByteWindows target) throws IOException {
            long position = 0;
            for (long rest = count; rest > 0; ) {
                ElementReader from = elements;
                if (from == null || left == 0) {
                    from = openNext();
                }
                long examples = Math.min(rest, left);
                long bytes = examples * dataset.exampleBytes(part, component);
                fill(from, target, position, position + bytes);
                position += bytes;
                left -= examples;
                rest -= examples;
            }
        }

        private ElementReader openNext() throws IOException {
            close();
            part++;
            RecordFile file = dataset.part(part);
            ElementReader opened = file.readAll(component);
            elements = opened;
            left = file.shapes().size();
            return opened;
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
            ElementReader ended = elements;
            elements = null;
            if (ended != null) {
                ended.close();
            }
        }
    }
}
