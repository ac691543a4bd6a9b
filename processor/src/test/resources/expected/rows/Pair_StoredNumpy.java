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
 * NumPy files of {@link Pair.Stored}. A file of n examples holds
 * <ul>
 *   <li>{@code tokens.values: int8 [_]}
 *   <li>{@code tokens.row_splits: int64 [n + 1]}
 *   <li>{@code sentences.values: int32 [_]}
 *   <li>{@code sentences.row_splits_0: int64 [n + 1]}
 *   <li>{@code sentences.row_splits_1: int64 [_]}
 *   <li>{@code weights: int8 [n, longest]}, padded with {@code -128}
 *   <li>{@code weights.lengths: int64 [n]}
 *   <li>{@code tokens_1: int32 [n]}
 *   <li>{@code weightsLengths: int32 [n]}
 * </ul>
 * and a file of one example
 * <ul>
 *   <li>{@code tokens: int8 [_]}
 *   <li>{@code sentences.values: int32 [_]}
 *   <li>{@code sentences.row_splits: int64 [_]}
 *   <li>{@code weights: int8 [_]}
 *   <li>{@code tokens_1: int32 []}
 *   <li>{@code weightsLengths: int32 []}
 * </ul>
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class Pair_StoredNumpy {
  static final RecordCodec<Pair.Stored> CODEC = new StoredCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Pair.Stored> FORMAT = new RecordFormat<>(CODEC);

  private Pair_StoredNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Pair.Stored> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Pair.Stored> examples,
      WriteOption... options) throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Pair.Stored> writer(Path file, WriteOption... options) throws
      IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Pair.Stored> open(Path file, ReadOption... options) throws
      IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Pair.Stored> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Pair.Stored readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Pair.Stored example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class StoredCodec extends RecordCodec<Pair.Stored> {
    StoredCodec() {
      super("Pair.Stored",
          array("tokens", "tokens", byte[].class, DType.INT8, "_").ragged(),
          array("sentences", "sentences", int[][].class, DType.INT32, "_ _").ragged(),
          array("weights", "weights", byte[].class, DType.INT8, "_").padded(-128).mask("tokens"),
          array("tokens_1", "tokens_1", int.class, DType.INT32, ""),
          array("weightsLengths", "weightsLengths", int.class, DType.INT32, ""));
    }

    @Override
    protected Object component(Pair.Stored example, int index) {
      return switch (index) {
        case 0 -> example.tokens();
        case 1 -> example.sentences();
        case 2 -> example.weights();
        case 3 -> example.tokens_1();
        case 4 -> example.weightsLengths();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Pair.Stored example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.tokens());
        case 1 -> sink.put(example.sentences());
        case 2 -> sink.put(example.weights());
        case 3 -> sink.put(example.tokens_1());
        case 4 -> sink.put(example.weightsLengths());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Pair.Stored get(ArraySource[] sources) {
      return new Pair.Stored(sources[0].bytes(sources[0].length(0)), getSentences(sources[1]),
          sources[2].bytes(sources[2].length(0)), sources[3].getInt(), sources[4].getInt());
    }

    private static int[][] getSentences(ArraySource source) {
      int[][] sentences = new int[source.length(0)][];
      for (int i = 0; i < sentences.length; i++) {
        sentences[i] = source.ints(source.nextLength());
      }
      return sentences;
    }
  }
}
