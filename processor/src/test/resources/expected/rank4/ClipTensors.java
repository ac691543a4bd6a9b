package com.example;

import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.numpy.ReadOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.tensorflow.ExampleFactory;
import dev.tenon.support.tensorflow.TensorHolder;
import dev.tenon.tensorflow.ExampleTensors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.tensorflow.Result;
import org.tensorflow.Tensor;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TUint8;

/**
 * The tensors of one {@link Clip}:
 * <ul>
 *   <li>{@code pixels: uint8 [frames, 24, 32, 3]}
 *   <li>{@code sound: float64 [frames, 2, _]}
 *   <li>{@code keyFrames: bool [frames]}
 *   <li>{@code blocks: int32 [_, _, _, _, _]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class ClipTensors implements ExampleTensors<Clip> {
  private static final ExampleFactory<Clip, ClipTensors> FACTORY = new ExampleFactory<>(
      ClipNumpy.CODEC, ClipTensors::new);

  private final TensorHolder<Clip> tensors;

  private ClipTensors(TensorHolder<Clip> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static ClipTensors of(Clip example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static ClipTensors of(TUint8 pixels, TFloat64 sound, TBool keyFrames, TInt32 blocks) {
    return FACTORY.ofComponents(pixels, sound, keyFrames, blocks);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static ClipTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static ClipTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static ClipTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static ClipTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code uint8 [frames, 24, 32, 3]}; lent until {@link #close}.
   */
  public TUint8 pixels() {
    return tensors.get(0, TUint8.class);
  }

  /**
   * {@code float64 [frames, 2, _]}; lent until {@link #close}.
   */
  public TFloat64 sound() {
    return tensors.get(1, TFloat64.class);
  }

  /**
   * {@code bool [frames]}; lent until {@link #close}.
   */
  public TBool keyFrames() {
    return tensors.get(2, TBool.class);
  }

  /**
   * {@code int32 [_, _, _, _, _]}; lent until {@link #close}.
   */
  public TInt32 blocks() {
    return tensors.get(3, TInt32.class);
  }

  @Override
  public Clip toRecord() {
    return tensors.toRecord();
  }

  @Override
  public void write(Path file, WriteOption... options) throws IOException {
    tensors.write(file, options);
  }

  @Override
  public Map<String, Tensor> asMap() {
    return tensors.asMap();
  }

  @Override
  public void close() {
    tensors.close();
  }

  @Override
  public String toString() {
    return tensors.toString();
  }
}
