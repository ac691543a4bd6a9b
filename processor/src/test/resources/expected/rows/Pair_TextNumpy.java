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
 * NumPy files of {@link Pair.Text}. A file of n examples holds
 * <ul>
 *   <li>{@code tokens.values: int32 [_]}
 *   <li>{@code tokens.row_splits: int64 [n + 1]}
 *   <li>{@code sentences.values: int32 [_]}
 *   <li>{@code sentences.row_splits_0: int64 [n + 1]}
 *   <li>{@code sentences.row_splits_1: int64 [_]}
 *   <li>{@code weights: float32 [n, longest]}, padded with {@code 0}
 *   <li>{@code weights.lengths: int64 [n]}
 * </ul>
 * and a file of one example
 * <ul>
 *   <li>{@code tokens: int32 [seq]}
 *   <li>{@code sentences.values: int32 [_]}
 *   <li>{@code sentences.row_splits: int64 [_]}
 *   <li>{@code weights: float32 [seq]}
 * </ul>
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class Pair_TextNumpy {
  static final RecordCodec<Pair.Text> CODEC = new TextCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Pair.Text> FORMAT = new RecordFormat<>(CODEC);

  private Pair_TextNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Pair.Text> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Pair.Text> examples,
      WriteOption... options) throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Pair.Text> writer(Path file, WriteOption... options) throws
      IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Pair.Text> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Pair.Text> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Pair.Text readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Pair.Text example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class TextCodec extends RecordCodec<Pair.Text> {
    TextCodec() {
      super("Pair.Text",
          array("tokens", "tokens", int[].class, DType.INT32, "seq").ragged(),
          array("sentences", "sentences", int[][].class, DType.INT32, "_ _").ragged(),
          array("weights", "weights", float[].class, DType.FLOAT32, "seq").padded(0).mask("mask"));
    }

    @Override
    protected Object component(Pair.Text example, int index) {
      return switch (index) {
        case 0 -> example.tokens();
        case 1 -> example.sentences();
        case 2 -> example.weights();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Pair.Text example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.tokens());
        case 1 -> sink.put(example.sentences());
        case 2 -> sink.put(example.weights());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Pair.Text get(ArraySource[] sources) {
      return new Pair.Text(sources[0].ints(sources[0].length(0)), getSentences(sources[1]),
          sources[2].floats(sources[2].length(0)));
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
