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

/**
 * The tensors of one {@link Only}:
 * <ul>
 *   <li>{@code scene/left/image/pixels: float32 [h, w, 3]}, key {@code scene/left/rgb/pixels}
 *   <li>{@code scene/left/image/taken: int64 []}, key {@code scene/left/rgb/when/taken}
 *   <li>{@code scene/left/kind: int32 []}, the ordinals of {@code Kind}
 *   <li>{@code scene/right/image/pixels: float32 [h, w, 3]}, key {@code scene/right_view/rgb/pixels}
 *   <li>{@code scene/right/image/taken: int64 []}, key {@code scene/right_view/rgb/when/taken}
 *   <li>{@code scene/right/kind: int32 []}, key {@code scene/right_view/kind}, the ordinals of {@code Kind}
 *   <li>{@code scene/depth: float32 [h, w]}
 *   <li>{@code scene/leftCamera: int64 []}, key {@code scene/left}
 *   <li>{@code scene/size/width: int32 []}
 *   <li>{@code scene/size/height: int32 []}, key {@code scene/size/h}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
final class OnlyTensors implements ExampleTensors<Only> {
  private static final ExampleFactory<Only, OnlyTensors> FACTORY = new ExampleFactory<>(
      OnlyNumpy.CODEC, OnlyTensors::new);

  private final TensorHolder<Only> tensors;

  private OnlyTensors(TensorHolder<Only> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static OnlyTensors of(Only example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static OnlyTensors of(SceneTensors scene) {
    return FACTORY.ofComponents(scene);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static OnlyTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static OnlyTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static OnlyTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static OnlyTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The tensors below {@code scene/}, lent until {@link #close}.
   */
  public SceneTensors scene() {
    return SceneTensors.view(tensors.nested(0));
  }

  @Override
  public Only toRecord() {
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
