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
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint16;
import org.tensorflow.types.TUint8;

/**
 * The tensors of one {@link Scalars}:
 * <ul>
 *   <li>{@code flag: bool []}
 *   <li>{@code octet: uint8 []}
 *   <li>{@code port: uint16 []}
 *   <li>{@code count: int32 []}
 *   <li>{@code id: int64 []}, key {@code ids/user}
 *   <li>{@code weight: float32 []}
 *   <li>{@code exact: float64 []}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class ScalarsTensors implements ExampleTensors<Scalars> {
  private static final ExampleFactory<Scalars, ScalarsTensors> FACTORY = new ExampleFactory<>(
      ScalarsNumpy.CODEC, ScalarsTensors::new);

  private final TensorHolder<Scalars> tensors;

  private ScalarsTensors(TensorHolder<Scalars> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static ScalarsTensors of(Scalars example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static ScalarsTensors of(TBool flag, TUint8 octet, TUint16 port, TInt32 count, TInt64 id,
      TFloat32 weight, TFloat64 exact) {
    return FACTORY.ofComponents(flag, octet, port, count, id, weight, exact);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static ScalarsTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static ScalarsTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static ScalarsTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static ScalarsTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code bool []}; lent until {@link #close}.
   */
  public TBool flag() {
    return tensors.get(0, TBool.class);
  }

  /**
   * {@code uint8 []}; lent until {@link #close}.
   */
  public TUint8 octet() {
    return tensors.get(1, TUint8.class);
  }

  /**
   * {@code uint16 []}; lent until {@link #close}.
   */
  public TUint16 port() {
    return tensors.get(2, TUint16.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 count() {
    return tensors.get(3, TInt32.class);
  }

  /**
   * {@code int64 []}; lent until {@link #close}.
   */
  public TInt64 id() {
    return tensors.get(4, TInt64.class);
  }

  /**
   * {@code float32 []}; lent until {@link #close}.
   */
  public TFloat32 weight() {
    return tensors.get(5, TFloat32.class);
  }

  /**
   * {@code float64 []}; lent until {@link #close}.
   */
  public TFloat64 exact() {
    return tensors.get(6, TFloat64.class);
  }

  @Override
  public Scalars toRecord() {
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
