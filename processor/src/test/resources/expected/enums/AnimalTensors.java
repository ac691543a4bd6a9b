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
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Generated;
import org.tensorflow.Result;
import org.tensorflow.Tensor;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint8;

/**
 * The tensors of one {@link Animal}:
 * <ul>
 *   <li>{@code species: int32 []}, the ordinals of {@link Species}
 *   <li>{@code relatives: uint8 [_]}, the ordinals of {@link Species}
 *   <li>{@code pairs: int64 [n, 2]}, the ordinals of {@link Species}
 *   <li>{@code flat: int32 [2, 2]}, the ordinals of {@link Animal.Size}
 *   <li>{@code unit: int32 []}, the ordinals of {@link TimeUnit}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class AnimalTensors implements ExampleTensors<Animal> {
  private static final ExampleFactory<Animal, AnimalTensors> FACTORY = new ExampleFactory<>(
      AnimalNumpy.CODEC, AnimalTensors::new);

  private final TensorHolder<Animal> tensors;

  private AnimalTensors(TensorHolder<Animal> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static AnimalTensors of(Animal example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static AnimalTensors of(TInt32 species, TUint8 relatives, TInt64 pairs, TInt32 flat,
      TInt32 unit) {
    return FACTORY.ofComponents(species, relatives, pairs, flat, unit);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static AnimalTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static AnimalTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static AnimalTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static AnimalTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code int32 []}, the ordinals of {@link Species}; lent until {@link #close}.
   */
  public TInt32 species() {
    return tensors.get(0, TInt32.class);
  }

  /**
   * {@code uint8 [_]}, the ordinals of {@link Species}; lent until {@link #close}.
   */
  public TUint8 relatives() {
    return tensors.get(1, TUint8.class);
  }

  /**
   * {@code int64 [n, 2]}, the ordinals of {@link Species}; lent until {@link #close}.
   */
  public TInt64 pairs() {
    return tensors.get(2, TInt64.class);
  }

  /**
   * {@code int32 [2, 2]}, the ordinals of {@link Animal.Size}; lent until {@link #close}.
   */
  public TInt32 flat() {
    return tensors.get(3, TInt32.class);
  }

  /**
   * {@code int32 []}, the ordinals of {@link TimeUnit}; lent until {@link #close}.
   */
  public TInt32 unit() {
    return tensors.get(4, TInt32.class);
  }

  @Override
  public Animal toRecord() {
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
