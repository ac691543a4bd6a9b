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
 * NumPy files of {@link Photo}. A file of n examples holds
 * <ul>
 *   <li>{@code jpeg: str [n]}
 *   <li>{@code thumbnails: str [n, _]}
 *   <li>{@code tiles: str [batch, n, 2]}
 *   <li>{@code deep: str [batch, 2, n, _]}
 *   <li>{@code flat: str [n, 3, 4]}
 *   <li>{@code pixels: uint8 [n, _]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class PhotoNumpy {
  static final RecordCodec<Photo> CODEC = new PhotoCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Photo> FORMAT = new RecordFormat<>(CODEC);

  private PhotoNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Photo> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Photo> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Photo> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Photo> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Photo> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Photo readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Photo example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class PhotoCodec extends RecordCodec<Photo> {
    PhotoCodec() {
      super("Photo",
          array("jpeg", "jpeg", byte[].class, DType.STRING, ""),
          array("thumbnails", "thumbnails", byte[][].class, DType.STRING, "_"),
          array("tiles", "tiles", byte[][][].class, DType.STRING, "n 2"),
          array("deep", "deep", byte[][][][].class, DType.STRING, "2 n _"),
          array("flat", "flat", byte[][].class, DType.STRING, "3 4"),
          array("pixels", "pixels", byte[].class, DType.UINT8, "_"));
    }

    @Override
    protected Object component(Photo example, int index) {
      return switch (index) {
        case 0 -> example.jpeg();
        case 1 -> example.thumbnails();
        case 2 -> example.tiles();
        case 3 -> example.deep();
        case 4 -> example.flat();
        case 5 -> example.pixels();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Photo example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> sink.putBinary(example.jpeg());
        case 1 -> sink.putBinary(example.thumbnails());
        case 2 -> putTiles(example.tiles(), sink);
        case 3 -> putDeep(example.deep(), sink);
        case 4 -> sink.putBinary(example.flat());
        case 5 -> sink.put(example.pixels());
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Photo get(ArraySource[] sources) {
      return new Photo(sources[0].getBinary(), sources[1].binaries(sources[1].length(0)),
          getTiles(sources[2]), getDeep(sources[3]), sources[4].binaries(sources[4].size()),
          sources[5].bytes(sources[5].length(0)));
    }

    private static void putTiles(byte[][][] tiles, ArraySink sink) {
      for (byte[][] row : sink.axis(0, tiles)) {
        sink.putBinary(row);
      }
    }

    private static byte[][][] getTiles(ArraySource source) {
      byte[][][] tiles = new byte[source.length(0)][][];
      for (int i = 0; i < tiles.length; i++) {
        tiles[i] = source.binaries(2);
      }
      return tiles;
    }

    private static void putDeep(byte[][][][] deep, ArraySink sink) {
      for (byte[][][] plane : sink.axis(0, deep)) {
        for (byte[][] row : sink.axis(1, plane)) {
          sink.putBinary(row);
        }
      }
    }

    private static byte[][][][] getDeep(ArraySource source) {
      byte[][][][] deep = new byte[2][source.length(1)][][];
      for (byte[][][] plane : deep) {
        for (int i = 0; i < plane.length; i++) {
          plane[i] = source.binaries(source.length(2));
        }
      }
      return deep;
    }
  }
}
