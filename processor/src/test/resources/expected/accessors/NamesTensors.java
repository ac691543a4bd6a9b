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
 * The tensors of one {@link Names}:
 * <ul>
 *   <li>{@code asMap: int32 []}
 *   <li>{@code close: int32 []}
 *   <li>{@code detach: int32 []}
 *   <li>{@code size: int32 []}
 *   <li>{@code toRecord: int32 []}
 *   <li>{@code toRecords: int32 []}
 *   <li>{@code get: int32 []}
 *   <li>{@code of: int32 []}
 *   <li>{@code view: int32 []}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class NamesTensors implements ExampleTensors<Names> {
  private static final ExampleFactory<Names, NamesTensors> FACTORY = new ExampleFactory<>(
      NamesNumpy.CODEC, NamesTensors::new);

  private final TensorHolder<Names> tensors;

  private NamesTensors(TensorHolder<Names> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static NamesTensors of(Names example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static NamesTensors of(TInt32 asMap, TInt32 close, TInt32 detach, TInt32 size,
      TInt32 toRecord, TInt32 toRecords, TInt32 get, TInt32 of, TInt32 view) {
    return FACTORY.ofComponents(asMap, close, detach, size, toRecord, toRecords, get, of, view);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static NamesTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static NamesTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static NamesTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static NamesTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 asMap_() {
    return tensors.get(0, TInt32.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 close_() {
    return tensors.get(1, TInt32.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 detach_() {
    return tensors.get(2, TInt32.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 size_() {
    return tensors.get(3, TInt32.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 toRecord_() {
    return tensors.get(4, TInt32.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 toRecords_() {
    return tensors.get(5, TInt32.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 get() {
    return tensors.get(6, TInt32.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 of() {
    return tensors.get(7, TInt32.class);
  }

  /**
   * {@code int32 []}; lent until {@link #close}.
   */
  public TInt32 view() {
    return tensors.get(8, TInt32.class);
  }

  @Override
  public Names toRecord() {
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
