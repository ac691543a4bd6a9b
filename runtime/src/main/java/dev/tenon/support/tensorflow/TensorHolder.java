package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.ExampleReader;
import dev.tenon.support.Part;
import dev.tenon.support.RecordCodec;
import dev.tenon.support.numpy.FileOptions;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Tensor;
import org.tensorflow.types.family.TType;

/**
 * The tensors of one example or of a batch, checked against the record, and who closes them. It belongs to one thread at a
 * time.
 *
 * <p>Where their memory is read by its address, the holder is kept reachable until that is done: the garbage collector
 * frees the tensors of a holder that nobody closes and nobody knows.
 *
 * @param <R> the record
 */
public final class TensorHolder<R> implements AutoCloseable {
    private final RecordCodec<R> codec;
    private final ArrayShapes shapes;
    private final List<Tensor> tensors;
    private final Lifetime lifetime;

    TensorHolder(RecordCodec<R> codec, ArrayShapes shapes, List<Tensor> tensors, TensorOwner owner) {
        this(codec, shapes, tensors, owner, null);
    }

    /**
     * With tensors that are lent.
     *
     * @param lender with which this one is closed at the latest
     */
    TensorHolder(
            RecordCodec<R> codec,
            ArrayShapes shapes,
            List<Tensor> tensors,
            TensorOwner owner,
            @Nullable TensorHolder<?> lender) {
        this.codec = codec;
        this.shapes = shapes;
        this.tensors = List.copyOf(tensors);
        this.lifetime = new Lifetime(codec.schema().record(), owner, lender == null ? null : lender.lifetime);
    }

    /** The number of examples. */
    public int size() {
        requireOpen();
        return Math.toIntExact(shapes.size());
    }

    /** The tensor of a component of the record itself; its dtype was checked. */
    public <T extends TType> T get(int component, Class<T> type) {
        requireOpen();
        return type.cast(tensors.get(codec.leafOf(component)));
    }

    /** The tensors of a component that is a record, by their own keys, for a {@code view} of them. */
    public Map<String, Tensor> nested(int component) {
        requireOpen();
        List<Tensor> part = tensors.subList(codec.leafOf(component), codec.leafOf(component + 1));
        return new HeldTensors(
                this, ((Part.Nested) codec.parts().get(component)).codec().schema(), part);
    }

    /** The tensors by their keys, unmodifiable. */
    public Map<String, Tensor> asMap() {
        requireOpen();
        return new HeldTensors(this, codec.schema(), tensors);
    }

    /** Copies the only example into a record. */
    public R toRecord() {
        requireReadable();
        try {
            return TensorReader.of(codec, shapes, tensors, 0, this::requireReadable)
                    .next(Site.SINGLE);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** Copies an example of a batch into a record. */
    public R toRecord(int index) {
        Objects.checkIndex(index, size());
        requireReadable();
        try {
            return TensorReader.of(codec, shapes, tensors, index, this::requireReadable)
                    .next(index);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** Copies the examples of a batch into records. */
    public List<R> toRecords() {
        int size = size();
        try {
            requireReadable();
            ExampleReader<R> reader = TensorReader.of(codec, shapes, tensors, 0, this::requireReadable);
            List<R> examples = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                requireReadable(); // a record's own constructor may close it
                examples.add(reader.next(i));
            }
            return examples;
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** Writes the tensors to a file. */
    public void write(Path file, WriteOption... options) throws IOException {
        requireReadable();
        try {
            new TensorFile(codec.schema(), shapes, tensors, file).write(FileOptions.isCompressed(options));
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** The examples of {@code [from, to)} of a batch; unusable once this holder is closed, which closes the slice too. */
    public TensorHolder<R> slice(int from, int to) {
        Objects.checkFromToIndex(from, to, size());
        return copy(shapes.ofSize(to - from), from, this);
    }

    /** A holder of these tensors that lives until it is closed itself: this one if it owns them, otherwise a copy. */
    public TensorHolder<R> detach() {
        requireOpen();
        return lifetime.detach() ? this : copy(shapes, 0, null);
    }

    /** New tensors with as many examples from {@code from} on as {@code copied} says. */
    private TensorHolder<R> copy(ArrayShapes copied, int from, @Nullable TensorHolder<?> copyLender) {
        requireReadable();
        try {
            List<Tensor> copies =
                    NewTensors.of(components(), copied, new CopyFiller(codec.schema(), copied, tensors, from));
            return new TensorHolder<>(codec, copied, copies, TensorOwner.of(copies), copyLender);
        } catch (IOException e) {
            throw new IllegalStateException("memory was not written", e);
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** Ends with another holder, which owns this one. */
    void giveTo(TensorHolder<?> holder) {
        lifetime.giveTo(holder.lifetime);
    }

    /** Closes what this holder owns, and its slices. */
    @Override
    public void close() {
        lifetime.close();
    }

    /** Begins the turn of a loop, at whose end this holder is closed. */
    TensorHolder<R> lend() {
        lifetime.beginTurn();
        return this;
    }

    /** Closes this holder at the end of a loop's turn, unless somebody detached it. */
    void closeIfLent() {
        lifetime.endTurn();
    }

    /** For example {@code Digit(image=float32 [1797, 8, 8], label=int64 [1797])}. */
    @Override
    public String toString() {
        if (lifetime.isClosed()) {
            return codec.schema().record() + "(closed)";
        }
        StringJoiner text = new StringJoiner(", ", codec.schema().record() + "(", ")");
        for (int i = 0; i < tensors.size(); i++) {
            Schema.Component component = components().get(i);
            text.add(component.name() + "=" + component.dtype().numpyName() + " "
                    + ArrayShape.toString(shapes.whole(i)));
        }
        return text.toString();
    }

    private void requireOpen() {
        lifetime.requireOpen();
    }

    /** Their memory is read by its address, and somebody else may have closed them: who lent them, or a record's own code. */
    private void requireReadable() {
        requireOpen();
        for (int i = 0; i < tensors.size(); i++) {
            if (!TensorMemory.isOpen(tensors.get(i))) {
                throw new IllegalStateException(
                        Site.of(codec.schema(), i) + ": the tensor was closed by somebody else");
            }
        }
    }

    private List<Schema.Component> components() {
        return codec.schema().components();
    }
}
