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
 * NumPy files of {@link Clip}. A file of n examples holds
 * <ul>
 *   <li>{@code pixels: uint8 [n, frames, 24, 32, 3]}
 *   <li>{@code sound: float64 [n, frames, 2, _]}
 *   <li>{@code keyFrames: bool [n, frames]}
 *   <li>{@code blocks: int32 [n, _, _, _, _, _]}
 * </ul>
 * and a file of one example the same without the first axis.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class ClipNumpy {
  static final RecordCodec<Clip> CODEC = new ClipCodec();

  /**
   * The calls of this class, for generic code.
   */
  public static final NumpyFormat<Clip> FORMAT = new RecordFormat<>(CODEC);

  private ClipNumpy() {
  }

  /**
   * Reads a file of n examples.
   *
   * @see NumpyFormat#read
   */
  public static List<Clip> read(Path file, ReadOption... options) throws IOException {
    return FORMAT.read(file, options);
  }

  /**
   * Writes a file of n examples.
   *
   * @see NumpyFormat#write
   */
  public static void write(Path file, Iterable<? extends Clip> examples, WriteOption... options)
      throws IOException {
    FORMAT.write(file, examples, options);
  }

  /**
   * Begins a file of examples, which are appended one by one; nothing is written before {@code commit()}.
   *
   * @see NumpyFormat#writer
   */
  public static NumpyWriter<Clip> writer(Path file, WriteOption... options) throws IOException {
    return FORMAT.writer(file, options);
  }

  /**
   * Opens a file of n examples without reading them; the caller closes it.
   *
   * @see NumpyFormat#open(Path, ReadOption...)
   */
  public static NumpyDataset<Clip> open(Path file, ReadOption... options) throws IOException {
    return FORMAT.open(file, options);
  }

  /**
   * Opens files of examples, one after the other, as one dataset; the caller closes it.
   *
   * @see NumpyFormat#open(List, ReadOption...)
   */
  public static NumpyDataset<Clip> open(List<Path> files, ReadOption... options) throws
      IOException {
    return FORMAT.open(files, options);
  }

  /**
   * Reads a file of one example.
   *
   * @see NumpyFormat#readExample
   */
  public static Clip readExample(Path file, ReadOption... options) throws IOException {
    return FORMAT.readExample(file, options);
  }

  /**
   * Writes a file of one example.
   *
   * @see NumpyFormat#writeExample
   */
  public static void writeExample(Path file, Clip example, WriteOption... options) throws
      IOException {
    FORMAT.writeExample(file, example, options);
  }

  private static final class ClipCodec extends RecordCodec<Clip> {
    ClipCodec() {
      super("Clip",
          array("pixels", "pixels", byte[][][][].class, DType.UINT8, "frames 24 32 3"),
          array("sound", "sound", double[][][].class, DType.FLOAT64, "frames 2 _"),
          array("keyFrames", "keyFrames", boolean[].class, DType.BOOL, "frames"),
          array("blocks", "blocks", int[][][][][].class, DType.INT32, "_ _ _ _ _"));
    }

    @Override
    protected Object component(Clip example, int index) {
      return switch (index) {
        case 0 -> example.pixels();
        case 1 -> example.sound();
        case 2 -> example.keyFrames();
        case 3 -> example.blocks();
        default -> throw new IndexOutOfBoundsException(index);
      };
    }

    @Override
    protected void put(Clip example, int index, ArraySink sink) {
      switch (index) {
        case 0 -> putPixels(example.pixels(), sink);
        case 1 -> putSound(example.sound(), sink);
        case 2 -> sink.put(example.keyFrames());
        case 3 -> putBlocks(example.blocks(), sink);
        default -> throw new IndexOutOfBoundsException(index);
      }
    }

    @Override
    protected Clip get(ArraySource[] sources) {
      return new Clip(getPixels(sources[0]), getSound(sources[1]),
          sources[2].booleans(sources[2].length(0)), getBlocks(sources[3]));
    }

    private static void putPixels(byte[][][][] pixels, ArraySink sink) {
      for (byte[][][] volume : sink.axis(0, pixels)) {
        for (byte[][] plane : sink.axis(1, volume)) {
          sink.put(plane);
        }
      }
    }

    private static byte[][][][] getPixels(ArraySource source) {
      byte[][][][] pixels = new byte[source.length(0)][24][][];
      for (byte[][][] volume : pixels) {
        for (int i = 0; i < volume.length; i++) {
          volume[i] = source.bytes(32, 3);
        }
      }
      return pixels;
    }

    private static void putSound(double[][][] sound, ArraySink sink) {
      for (double[][] plane : sink.axis(0, sound)) {
        sink.put(plane);
      }
    }

    private static double[][][] getSound(ArraySource source) {
      double[][][] sound = new double[source.length(0)][][];
      for (int i = 0; i < sound.length; i++) {
        sound[i] = source.doubles(2, source.length(2));
      }
      return sound;
    }

    private static void putBlocks(int[][][][][] blocks, ArraySink sink) {
      for (int[][][][] array4 : sink.axis(0, blocks)) {
        for (int[][][] volume : sink.axis(1, array4)) {
          for (int[][] plane : sink.axis(2, volume)) {
            sink.put(plane);
          }
        }
      }
    }

    private static int[][][][][] getBlocks(ArraySource source) {
      int[][][][][] blocks = new int[source.length(0)][source.length(1)][source.length(2)][][];
      for (int[][][][] array4 : blocks) {
        for (int[][][] volume : array4) {
          for (int i = 0; i < volume.length; i++) {
            volume[i] = source.ints(source.length(3), source.length(4));
          }
        }
      }
      return blocks;
    }
  }
}
