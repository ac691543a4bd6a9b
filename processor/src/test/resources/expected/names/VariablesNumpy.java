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
 * NumPy files of {@link Variables}. A file of n examples holds
 * <ul>
 *   <li>{@code sink: int32 [n, _, _, _]}
 *   <li>{@code source: int32 [n, _, _, _]}
 *   <li>{@code i: int32 [n, _, _, _]}
 *   <li>{@code row: int32 [n, _, _, _]}
 *   <li>{@code plane: int32 [n, _, _, _]}
 *   <li>{@code sources: int32 [n, _, _, _]}
 *   <li>{@code example: int32 [n, _, _, _]}
 *   <li>{@code index: int32 [n, _, _, _]}
 *   <li>{@code tensors: int32 [n, _, _, _]}
 *   <li>{@code Image: int32 [n, _, _, _]}
 *   <li>{@code image: int32 [n, _, _, _]}
 *   <li>{@code FACTORY: int32 [n]}
 *   <li>{@code TYPE: int32 [n]}
 *   <li>{@code CODEC: int32 [n]}
 *   <li>{@code FORMAT: int32 [n]}
 *   <li>{@code Class: int32 [n, _, _, _]}
 *   <li>{@code $: int32 [n, _, _, _]}
 *   <li>{@code a$b: int32 [n, _, _, _]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class VariablesNumpy {
  static final RecordCodec<Variables> CODEC = new VariablesCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Variables> FORMAT = new RecordFormat<>(CODEC);

  private VariablesNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Variables> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Variables> examples,
      WriteOption... options) throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Variables> writer(Path file, WriteOption... options) throws
      IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Variables> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Variables> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Variables readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Variables example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class VariablesCodec extends RecordCodec<Variables> {
    VariablesCodec() {
      super("Variables",
          array("sink", "sink", int[][][].class, DType.INT32, "_ _ _"),
          array("source", "source", int[][][].class, DType.INT32, "_ _ _"),
          array("i", "i", int[][][].class, DType.INT32, "_ _ _"),
          array("row", "row", int[][][].class, DType.INT32, "_ _ _"),
          array("plane", "plane", int[][][].class, DType.INT32, "_ _ _"),
          array("sources", "sources", int[][][].class, DType.INT32, "_ _ _"),
          array("example", "example", int[][][].class, DType.INT32, "_ _ _"),
          array("index", "index", int[][][].class, DType.INT32, "_ _ _"),
          array("tensors", "tensors", int[][][].class, DType.INT32, "_ _ _"),
          array("Image", "Image", int[][][].class, DType.INT32, "_ _ _"),
          array("image", "image", int[][][].class, DType.INT32, "_ _ _"),
          array("FACTORY", "FACTORY", int.class, DType.INT32, ""),
          array("TYPE", "TYPE", int.class, DType.INT32, ""),
          array("CODEC", "CODEC", int.class, DType.INT32, ""),
          array("FORMAT", "FORMAT", int.class, DType.INT32, ""),
          array("Class", "Class", int[][][].class, DType.INT32, "_ _ _"),
          array("$", "$", int[][][].class, DType.INT32, "_ _ _"),
          array("a$b", "a$b", int[][][].class, DType.INT32, "_ _ _"));
    }

    @Override
    protected Object component(Variables example, int index) {
      return switch (index) {
        case 0 -> example.sink();
        case 1 -> example.source();
        case 2 -> example.i();
        case 3 -> example.row();
        case 4 -> example.plane();
        case 5 -> example.sources();
        case 6 -> example.example();
        case 7 -> example.index();
        case 8 -> example.tensors();
        case 9 -> example.Image();
        case 10 -> example.image();
        case 11 -> example.FACTORY();
        case 12 -> example.TYPE();
        case 13 -> example.CODEC();
        case 14 -> example.FORMAT();
        case 15 -> example.Class();
        case 16 -> example.$();
        case 17 -> example.a$b();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Variables example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> putSink(example.sink(), sink);
        case 1 -> putSource(example.source(), sink);
        case 2 -> putI(example.i(), sink);
        case 3 -> putRow(example.row(), sink);
        case 4 -> putPlane(example.plane(), sink);
        case 5 -> putSources(example.sources(), sink);
        case 6 -> putExample(example.example(), sink);
        case 7 -> putIndex(example.index(), sink);
        case 8 -> putTensors(example.tensors(), sink);
        case 9 -> putImage(example.Image(), sink);
        case 10 -> putImage_(example.image(), sink);
        case 11 -> sink.put(example.FACTORY());
        case 12 -> sink.put(example.TYPE());
        case 13 -> sink.put(example.CODEC());
        case 14 -> sink.put(example.FORMAT());
        case 15 -> putClass(example.Class(), sink);
        case 16 -> put$(example.$(), sink);
        case 17 -> putA$b(example.a$b(), sink);
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Variables get(ArraySource[] sources) {
      return new Variables(getSink(sources[0]), getSource(sources[1]), getI(sources[2]),
          getRow(sources[3]), getPlane(sources[4]), getSources(sources[5]), getExample(sources[6]),
          getIndex(sources[7]), getTensors(sources[8]), getImage(sources[9]),
          getImage_(sources[10]), sources[11].getInt(), sources[12].getInt(), sources[13].getInt(),
          sources[14].getInt(), getClass_(sources[15]), get$(sources[16]), getA$b(sources[17]));
    }

    private static void putSink(int[][][] sink_, ArraySink sink) {
      for (int[][] plane : sink.axis(0, sink_)) {
        sink.put(plane);
      }
    }

    private static int[][][] getSink(ArraySource source) {
      int[][][] sink = new int[source.length(0)][][];
      for (int i = 0; i < sink.length; i++) {
        sink[i] = source.ints(source.length(1), source.length(2));
      }
      return sink;
    }

    private static void putSource(int[][][] source, ArraySink sink) {
      for (int[][] plane : sink.axis(0, source)) {
        sink.put(plane);
      }
    }

    private static int[][][] getSource(ArraySource source) {
      int[][][] source_ = new int[source.length(0)][][];
      for (int i = 0; i < source_.length; i++) {
        source_[i] = source.ints(source.length(1), source.length(2));
      }
      return source_;
    }

    private static void putI(int[][][] i, ArraySink sink) {
      for (int[][] plane : sink.axis(0, i)) {
        sink.put(plane);
      }
    }

    private static int[][][] getI(ArraySource source) {
      int[][][] i = new int[source.length(0)][][];
      for (int i_ = 0; i_ < i.length; i_++) {
        i[i_] = source.ints(source.length(1), source.length(2));
      }
      return i;
    }

    private static void putRow(int[][][] row, ArraySink sink) {
      for (int[][] plane : sink.axis(0, row)) {
        sink.put(plane);
      }
    }

    private static int[][][] getRow(ArraySource source) {
      int[][][] row = new int[source.length(0)][][];
      for (int i = 0; i < row.length; i++) {
        row[i] = source.ints(source.length(1), source.length(2));
      }
      return row;
    }

    private static void putPlane(int[][][] plane, ArraySink sink) {
      for (int[][] plane_ : sink.axis(0, plane)) {
        sink.put(plane_);
      }
    }

    private static int[][][] getPlane(ArraySource source) {
      int[][][] plane = new int[source.length(0)][][];
      for (int i = 0; i < plane.length; i++) {
        plane[i] = source.ints(source.length(1), source.length(2));
      }
      return plane;
    }

    private static void putSources(int[][][] sources, ArraySink sink) {
      for (int[][] plane : sink.axis(0, sources)) {
        sink.put(plane);
      }
    }

    private static int[][][] getSources(ArraySource source) {
      int[][][] sources = new int[source.length(0)][][];
      for (int i = 0; i < sources.length; i++) {
        sources[i] = source.ints(source.length(1), source.length(2));
      }
      return sources;
    }

    private static void putExample(int[][][] example, ArraySink sink) {
      for (int[][] plane : sink.axis(0, example)) {
        sink.put(plane);
      }
    }

    private static int[][][] getExample(ArraySource source) {
      int[][][] example = new int[source.length(0)][][];
      for (int i = 0; i < example.length; i++) {
        example[i] = source.ints(source.length(1), source.length(2));
      }
      return example;
    }

    private static void putIndex(int[][][] index, ArraySink sink) {
      for (int[][] plane : sink.axis(0, index)) {
        sink.put(plane);
      }
    }

    private static int[][][] getIndex(ArraySource source) {
      int[][][] index = new int[source.length(0)][][];
      for (int i = 0; i < index.length; i++) {
        index[i] = source.ints(source.length(1), source.length(2));
      }
      return index;
    }

    private static void putTensors(int[][][] tensors, ArraySink sink) {
      for (int[][] plane : sink.axis(0, tensors)) {
        sink.put(plane);
      }
    }

    private static int[][][] getTensors(ArraySource source) {
      int[][][] tensors = new int[source.length(0)][][];
      for (int i = 0; i < tensors.length; i++) {
        tensors[i] = source.ints(source.length(1), source.length(2));
      }
      return tensors;
    }

    private static void putImage(int[][][] Image, ArraySink sink) {
      for (int[][] plane : sink.axis(0, Image)) {
        sink.put(plane);
      }
    }

    private static int[][][] getImage(ArraySource source) {
      int[][][] Image = new int[source.length(0)][][];
      for (int i = 0; i < Image.length; i++) {
        Image[i] = source.ints(source.length(1), source.length(2));
      }
      return Image;
    }

    private static void putImage_(int[][][] image, ArraySink sink) {
      for (int[][] plane : sink.axis(0, image)) {
        sink.put(plane);
      }
    }

    private static int[][][] getImage_(ArraySource source) {
      int[][][] image = new int[source.length(0)][][];
      for (int i = 0; i < image.length; i++) {
        image[i] = source.ints(source.length(1), source.length(2));
      }
      return image;
    }

    private static void putClass(int[][][] Class, ArraySink sink) {
      for (int[][] plane : sink.axis(0, Class)) {
        sink.put(plane);
      }
    }

    private static int[][][] getClass_(ArraySource source) {
      int[][][] Class = new int[source.length(0)][][];
      for (int i = 0; i < Class.length; i++) {
        Class[i] = source.ints(source.length(1), source.length(2));
      }
      return Class;
    }

    private static void put$(int[][][] $, ArraySink sink) {
      for (int[][] plane : sink.axis(0, $)) {
        sink.put(plane);
      }
    }

    private static int[][][] get$(ArraySource source) {
      int[][][] $ = new int[source.length(0)][][];
      for (int i = 0; i < $.length; i++) {
        $[i] = source.ints(source.length(1), source.length(2));
      }
      return $;
    }

    private static void putA$b(int[][][] a$b, ArraySink sink) {
      for (int[][] plane : sink.axis(0, a$b)) {
        sink.put(plane);
      }
    }

    private static int[][][] getA$b(ArraySource source) {
      int[][][] a$b = new int[source.length(0)][][];
      for (int i = 0; i < a$b.length; i++) {
        a$b[i] = source.ints(source.length(1), source.length(2));
      }
      return a$b;
    }
  }
}
