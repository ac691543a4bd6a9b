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
import org.tensorflow.types.TInt32;

/**
 * The tensors of one {@link Outer.Hidden.Point}:
 * <ul>
 *   <li>{@code x: int32 []}
 *   <li>{@code y: int32 []}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
final class Outer_Hidden_PointTensors implements ExampleTensors<Outer.Hidden.Point> {
  private static final ExampleFactory<Outer.Hidden.Point, Outer_Hidden_PointTensors> FACTORY = new ExampleFactory<>(
      Outer_Hidden_PointNumpy.CODEC, Outer_Hidden_PointTensors::new);

  private final TensorHolder<Outer.Hidden.Point> tensors;

  private Outer_Hidden_PointTensors(TensorHolder<Outer.Hidden.Point> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static Outer_Hidden_PointTensors of(Outer.Hidden.Point example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static Outer_Hidden_PointTensors of(TInt32 x, TInt32 y) {
    return FACTORY.ofComponents(x, y);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static Outer_Hidden_PointTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static Outer_Hidden_PointTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static Outer_Hidden_PointTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static Outer_Hidden_PointTensors read(Path file, ReadOption... options) throws
      IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 x() {
    return tensors.get(0, TInt32.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 y() {
    return tensors.get(1, TInt32.class);
  }

  @Override
  public Outer.Hidden.Point toRecord() {
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
