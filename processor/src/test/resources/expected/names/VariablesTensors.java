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
 * The tensors of one {@link Variables}:
 * <ul>
 *   <li>{@code sink: int32 [_, _, _]}
 *   <li>{@code source: int32 [_, _, _]}
 *   <li>{@code i: int32 [_, _, _]}
 *   <li>{@code row: int32 [_, _, _]}
 *   <li>{@code plane: int32 [_, _, _]}
 *   <li>{@code sources: int32 [_, _, _]}
 *   <li>{@code example: int32 [_, _, _]}
 *   <li>{@code index: int32 [_, _, _]}
 *   <li>{@code tensors: int32 [_, _, _]}
 *   <li>{@code Image: int32 [_, _, _]}
 *   <li>{@code image: int32 [_, _, _]}
 *   <li>{@code FACTORY: int32 []}
 *   <li>{@code TYPE: int32 []}
 *   <li>{@code CODEC: int32 []}
 *   <li>{@code FORMAT: int32 []}
 *   <li>{@code Class: int32 [_, _, _]}
 *   <li>{@code $: int32 [_, _, _]}
 *   <li>{@code a$b: int32 [_, _, _]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class VariablesTensors implements ExampleTensors<Variables> {
  private static final ExampleFactory<Variables, VariablesTensors> FACTORY = new ExampleFactory<>(
      VariablesNumpy.CODEC, VariablesTensors::new);

  private final TensorHolder<Variables> tensors;

  private VariablesTensors(TensorHolder<Variables> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static VariablesTensors of(Variables example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static VariablesTensors of(TInt32 sink, TInt32 source, TInt32 i, TInt32 row, TInt32 plane,
      TInt32 sources, TInt32 example, TInt32 index, TInt32 tensors, TInt32 Image, TInt32 image,
      TInt32 FACTORY_, TInt32 TYPE, TInt32 CODEC, TInt32 FORMAT, TInt32 Class, TInt32 $,
      TInt32 a$b) {
    return FACTORY.ofComponents(sink, source, i, row, plane, sources, example, index, tensors,
        Image, image, FACTORY_, TYPE, CODEC, FORMAT, Class, $, a$b);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static VariablesTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static VariablesTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static VariablesTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static VariablesTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code int32 [_, _, _]}; lent until {@link #close}.
   */
  public TInt32 sink() {
    return tensors.get(0, TInt32.class);
  }

  /**
   * {@code int32 [_, _, _]}; lent until {@link #close}.
   */
  public TInt32 source() {
    return tensors.get(1, TInt32.class);
  }

  /**
   * {@code int32 [_, _, _]}; lent until {@link #close}.
   */
  public TInt32 i() {
    return tensors.get(2, TInt32.class);
  }

  /**
   * {@code int32 [_, _, _]}; lent until {@link #close}.
   */
  public TInt32 row() {
    return tensors.get(3, TInt32.class);
  }

  /**
   * {@code int32 [_, _, _]}; lent until {@link #close}.
   */
  public TInt32 plane() {
    return tensors.get(4, TInt32.class);
  }

  /**
   * {@code int32 [_, _, _]}; lent until {@link #close}.
   */
  public TInt32 sources() {
    return tensors.get(5, TInt32.class);
  }

  /**
   * {@code int32 [_, _, _]}; lent until {@link #close}.
   */
  public TInt32 example() {
    return tensors.get(6, TInt32.class);
  }

  /**
   * {@code int32 [_, _, _]}; lent until {@link #close}.
   */
  public TInt32 index() {
    return tensors.get(7, TInt32.class);
  }

  /**
   * {@code int32 [_, _, _]}; lent until {@link #close}.
   */
  public TInt32 tensors() {
    return tensors.get(8, TInt32.class);
  }

  /**
   * {@code int32 [_, _, _]}; lent until {@link #close}.
   */
  public TInt32 Image() {
    return tensors.get(9, TInt32.class);
  }

  /**
   * {@code int32 [_, _, _]}; lent until {@link #close}.
   */
  public TInt32 image() {
    return tensors.get(10, TInt32.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 FACTORY() {
    return tensors.get(11, TInt32.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 TYPE() {
    return tensors.get(12, TInt32.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 CODEC() {
    return tensors.get(13, TInt32.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 FORMAT() {
    return tensors.get(14, TInt32.class);
  }

  /**
   * {@code int32 [_, _, _]}; lent until {@link #close}.
   */
  public TInt32 Class() {
    return tensors.get(15, TInt32.class);
  }

  /**
   * {@code int32 [_, _, _]}; lent until {@link #close}.
   */
  public TInt32 $() {
    return tensors.get(16, TInt32.class);
  }

  /**
   * {@code int32 [_, _, _]}; lent until {@link #close}.
   */
  public TInt32 a$b() {
    return tensors.get(17, TInt32.class);
  }

  @Override
  public Variables toRecord() {
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
