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
 * NumPy files of {@link Frame}. A file of n examples holds
 * <ul>
 *   <li>{@code depth_map: uint16 [n, h, w, 1]}
 *   <li>{@code camera/points: float32 [batch, n, 2]}
 *   <li><code>a&#42;/b: int64 [n]</code>
 *   <li><code>a&#123;&#64;b: int64 [n]</code>
 *   <li>{@code \u00e9t\u00e9: int32 [n]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class FrameNumpy {
  static final RecordCodec<Frame> CODEC = new FrameCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Frame> FORMAT = new RecordFormat<>(CODEC);

  private FrameNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Frame> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Frame> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Frame> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Frame> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Frame> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Frame readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Frame example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class FrameCodec extends RecordCodec<Frame> {
    FrameCodec() {
      super("Frame",
          array("depth", "depth_map", short[][][].class, DType.UINT16, "h w 1"),
          array("points", "camera/points", float[][].class, DType.FLOAT32, "n 2"),
          array("slash", "a*/b", long.class, DType.INT64, ""),
          array("brace", "a{@b", long.class, DType.INT64, ""),
          array("season", "\u00e9t\u00e9", int.class, DType.INT32, ""));
    }

    @Override
    protected Object component(Frame example, int index) {
      return switch (index) {
        case 0 -> example.depth();
        case 1 -> example.points();
        case 2 -> example.slash();
        case 3 -> example.brace();
        case 4 -> example.season();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Frame example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> putDepth(example.depth(), sink);
        case 1 -> sink.put(example.points());
        case 2 -> sink.put(example.slash());
        case 3 -> sink.put(example.brace());
        case 4 -> sink.put(example.season());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Frame get(ArraySource[] sources) {
      return new Frame(getDepth(sources[0]), sources[1].floats(sources[1].length(0), 2),
          sources[2].getLong(), sources[3].getLong(), sources[4].getInt());
    }

    private static void putDepth(short[][][] depth, ArraySink sink) {
      for (short[][] plane : sink.axis(0, depth)) {
        sink.put(plane);
      }
    }

    private static short[][][] getDepth(ArraySource source) {
      short[][][] depth = new short[source.length(0)][][];
      for (int i = 0; i < depth.length; i++) {
        depth[i] = source.shorts(source.length(1), 1);
      }
      return depth;
    }
  }
}
