package com.example;

import dev.tenon.DType;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.ArraySink;
import dev.tenon.support.ArraySource;
import dev.tenon.support.RecordCodec;
import dev.tenon.support.numpy.RecordFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * NumPy files of {@link Pair}. A file of n examples holds
 * <ul>
 *   <li>{@code left/tokens.values: int32 [_]}
 *   <li>{@code left/tokens.row_splits: int64 [n + 1]}
 *   <li>{@code left/sentences.values: int32 [_]}
 *   <li>{@code left/sentences.row_splits_0: int64 [n + 1]}
 *   <li>{@code left/sentences.row_splits_1: int64 [_]}
 *   <li>{@code left/weights: float32 [n, longest]}, padded with {@code 0}
 *   <li>{@code left/weights.lengths: int64 [n]}
 *   <li>{@code other/side/tokens.values: int32 [_]}
 *   <li>{@code other/side/tokens.row_splits: int64 [n + 1]}
 *   <li>{@code other/side/sentences.values: int32 [_]}
 *   <li>{@code other/side/sentences.row_splits_0: int64 [n + 1]}
 *   <li>{@code other/side/sentences.row_splits_1: int64 [_]}
 *   <li>{@code other/side/weights: float32 [n, longest]}, padded with {@code 0}
 *   <li>{@code other/side/weights.lengths: int64 [n]}
 *   <li>{@code tokens.values: int32 [_]}
 *   <li>{@code tokens.row_splits: int64 [n + 1]}
 * </ul>
 * and a file of one example
 * <ul>
 *   <li>{@code left/tokens: int32 [seq]}
 *   <li>{@code left/sentences.values: int32 [_]}
 *   <li>{@code left/sentences.row_splits: int64 [_]}
 *   <li>{@code left/weights: float32 [seq]}
 *   <li>{@code other/side/tokens: int32 [seq]}
 *   <li>{@code other/side/sentences.values: int32 [_]}
 *   <li>{@code other/side/sentences.row_splits: int64 [_]}
 *   <li>{@code other/side/weights: float32 [seq]}
 *   <li>{@code tokens: int32 [_]}
 * </ul>
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class PairNumpy {
  static final RecordCodec<Pair> CODEC = new PairCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Pair> FORMAT = new RecordFormat<>(CODEC);

  private PairNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Pair> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Pair> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Pair> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Pair> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Pair> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Pair readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Pair example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class PairCodec extends RecordCodec<Pair> {
    PairCodec() {
      super("Pair",
          nested("left", "left", Pair_TextNumpy.FORMAT),
          nested("right", "other/side", Pair_TextNumpy.FORMAT),
          array("tokens", "tokens", int[].class, DType.INT32, "_").ragged());
    }

    @Override
    protected Object component(Pair example, int index) {
      return switch (index) {
        case 0 -> example.left();
        case 1 -> example.right();
        case 2 -> example.tokens();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Pair example, int index, ArraySink sink) {
      switch (index) {
        case 2 -> sink.put(example.tokens());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Pair get(ArraySource[] sources) {
      return new Pair(sources[0].nested(Pair.Text.class), sources[1].nested(Pair.Text.class),
          sources[2].ints(sources[2].length(0)));
    }
  }
}
