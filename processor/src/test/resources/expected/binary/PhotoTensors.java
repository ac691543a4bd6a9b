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
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint8;

/**
 * The tensors of one {@link Photo}:
 * <ul>
 *   <li>{@code jpeg: str []}
 *   <li>{@code thumbnails: str [_]}
 *   <li>{@code tiles: str [n, 2]}
 *   <li>{@code deep: str [2, n, _]}
 *   <li>{@code flat: str [3, 4]}
 *   <li>{@code pixels: uint8 [_]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class PhotoTensors implements ExampleTensors<Photo> {
  private static final ExampleFactory<Photo, PhotoTensors> FACTORY = new ExampleFactory<>(
      PhotoNumpy.CODEC, PhotoTensors::new);

  private final TensorHolder<Photo> tensors;

  private PhotoTensors(TensorHolder<Photo> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static PhotoTensors of(Photo example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static PhotoTensors of(TString jpeg, TString thumbnails, TString tiles, TString deep,
      TString flat, TUint8 pixels) {
    return FACTORY.ofComponents(jpeg, thumbnails, tiles, deep, flat, pixels);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static PhotoTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static PhotoTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static PhotoTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static PhotoTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code str []}; lent until {@link #close}.
   */
  public TString jpeg() {
    return tensors.get(0, TString.class);
  }

  /**
   * {@code str [_]}; lent until {@link #close}.
   */
  public TString thumbnails() {
    return tensors.get(1, TString.class);
  }

  /**
   * {@code str [n, 2]}; lent until {@link #close}.
   */
  public TString tiles() {
    return tensors.get(2, TString.class);
  }

  /**
   * {@code str [2, n, _]}; lent until {@link #close}.
   */
  public TString deep() {
    return tensors.get(3, TString.class);
  }

  /**
   * {@code str [3, 4]}; lent until {@link #close}.
   */
  public TString flat() {
    return tensors.get(4, TString.class);
  }

  /**
   * {@code uint8 [_]}; lent until {@link #close}.
   */
  public TUint8 pixels() {
    return tensors.get(5, TUint8.class);
  }

  @Override
  public Photo toRecord() {
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
