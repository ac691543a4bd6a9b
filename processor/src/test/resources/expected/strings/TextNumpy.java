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
 * NumPy files of {@link Text}. A file of n examples holds
 * <ul>
 *   <li>{@code title: str [n]}
 *   <li>{@code words: str [n, _]}
 *   <li>{@code pairs: str [batch, n, 2]}
 *   <li>{@code deep: str [batch, 2, n, 3]}
 *   <li>{@code flat: str [n, rows, 4]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class TextNumpy {
  static final RecordCodec<Text> CODEC = new TextCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Text> FORMAT = new RecordFormat<>(CODEC);

  private TextNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Text> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Text> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Text> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Text> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Text> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Text readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Text example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class TextCodec extends RecordCodec<Text> {
    TextCodec() {
      super("Text",
          array("title", "title", String.class, DType.STRING, ""),
          array("words", "words", String[].class, DType.STRING, "_"),
          array("pairs", "pairs", String[][].class, DType.STRING, "n 2"),
          array("deep", "deep", String[][][].class, DType.STRING, "2 n 3"),
          array("flat", "flat", String[].class, DType.STRING, "rows 4"));
    }

    @Override
    protected Object component(Text example, int index) {
      return switch (index) {
        case 0 -> example.title();
        case 1 -> example.words();
        case 2 -> example.pairs();
        case 3 -> example.deep();
        case 4 -> example.flat();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Text example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.put(example.title());
        case 1 -> sink.put(example.words());
        case 2 -> putPairs(example.pairs(), sink);
        case 3 -> putDeep(example.deep(), sink);
        case 4 -> sink.put(example.flat());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Text get(ArraySource[] sources) {
      return new Text(sources[0].getString(), sources[1].strings(sources[1].length(0)),
          getPairs(sources[2]), getDeep(sources[3]), sources[4].strings(sources[4].size()));
    }

    private static void putPairs(String[][] pairs, ArraySink sink) {
      for (String[] row : sink.axis(0, pairs)) {
        sink.put(row);
      }
    }

    private static String[][] getPairs(ArraySource source) {
      String[][] pairs = new String[source.length(0)][];
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] = source.strings(2);
      }
      return pairs;
    }

    private static void putDeep(String[][][] deep, ArraySink sink) {
      for (String[][] plane : sink.axis(0, deep)) {
        for (String[] row : sink.axis(1, plane)) {
          sink.put(row);
        }
      }
    }

    private static String[][][] getDeep(ArraySource source) {
      String[][][] deep = new String[2][source.length(1)][];
      for (String[][] plane : deep) {
        for (int i = 0; i < plane.length; i++) {
          plane[i] = source.strings(3);
        }
      }
      return deep;
    }
  }
}
