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
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint16;

/**
 * The tensors of one {@link Frame}:
 * <ul>
 *   <li>{@code depth: uint16 [h, w, 1]}, key {@code depth_map}
 *   <li>{@code points: float32 [n, 2]}, key {@code camera/points}
 *   <li>{@code slash: int64 []}, key <code>a&#42;/b</code>
 *   <li>{@code brace: int64 []}, key <code>a&#123;&#64;b</code>
 *   <li>{@code season: int32 []}, key {@code \u00e9t\u00e9}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class FrameTensors implements ExampleTensors<Frame> {
  private static final ExampleFactory<Frame, FrameTensors> FACTORY = new ExampleFactory<>(
      FrameNumpy.CODEC, FrameTensors::new);

  private final TensorHolder<Frame> tensors;

  private FrameTensors(TensorHolder<Frame> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static FrameTensors of(Frame example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static FrameTensors of(TUint16 depth, TFloat32 points, TInt64 slash, TInt64 brace,
      TInt32 season) {
    return FACTORY.ofComponents(depth, points, slash, brace, season);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static FrameTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static FrameTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static FrameTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static FrameTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code uint16 [h, w, 1]}; lent until {@link #close}.
   */
  public TUint16 depth() {
    return tensors.get(0, TUint16.class);
  }

  /**
   * {@code float32 [n, 2]}; lent until {@link #close}.
   */
  public TFloat32 points() {
    return tensors.get(1, TFloat32.class);
  }

  /**
   * {@code int64 []}; lent until {@link #close}.
   */
  public TInt64 slash() {
    return tensors.get(2, TInt64.class);
  }

  /**
   * {@code int64 []}; lent until {@link #close}.
   */
  public TInt64 brace() {
    return tensors.get(3, TInt64.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 season() {
    return tensors.get(4, TInt32.class);
  }

  @Override
  public Frame toRecord() {
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
