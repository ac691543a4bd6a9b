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
import org.tensorflow.types.TInt64;

/**
 * The tensors of one {@link Scene}:
 * <ul>
 *   <li>{@code left/image/pixels: float32 [h, w, 3]}, key {@code left/rgb/pixels}
 *   <li>{@code left/image/taken: int64 []}, key {@code left/rgb/when/taken}
 *   <li>{@code left/kind: int32 []}, the ordinals of {@code Kind}
 *   <li>{@code right/image/pixels: float32 [h, w, 3]}, key {@code right_view/rgb/pixels}
 *   <li>{@code right/image/taken: int64 []}, key {@code right_view/rgb/when/taken}
 *   <li>{@code right/kind: int32 []}, key {@code right_view/kind}, the ordinals of {@code Kind}
 *   <li>{@code depth: float32 [h, w]}
 *   <li>{@code leftCamera: int64 []}, key {@code left}
 *   <li>{@code size/width: int32 []}
 *   <li>{@code size/height: int32 []}, key {@code size/h}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then. Tensors are never cast.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
public final class SceneTensors implements ExampleTensors<Scene> {
  private static final ExampleFactory<Scene, SceneTensors> FACTORY = new ExampleFactory<>(
      SceneNumpy.CODEC, SceneTensors::new);

  private final TensorHolder<Scene> tensors;

  private SceneTensors(TensorHolder<Scene> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors, as {@code tf.convert_to_tensor} does; the caller closes the holder.
   *
   * @throws SchemaMismatchException if a component is null, or has another shape than declared
   */
  public static SceneTensors of(Scene example) {
    return FACTORY.of(example);
  }

  /**
   * A holder of these tensors, which it owns from now on; where this throws, they stay the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static SceneTensors of(Scene_ViewTensors left, Scene_ViewTensors right, TFloat32 depth,
      TInt64 leftCamera, Scene_SizeTensors size) {
    return FACTORY.ofComponents(left, right, depth, leftCamera, size);
  }

  /**
   * A holder of these tensors, by their keys. It owns all of them from now on; where this throws, they stay the
   * caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static SceneTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * A holder of what a session or a function returned. It owns all of it from now on; where this throws, it stays
   * the caller's.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static SceneTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * A holder of these tensors, by their keys. They stay the caller's: closing the holder closes none of them.
   *
   * @throws SchemaMismatchException if a tensor is missing, or has another dtype or shape than declared
   */
  public static SceneTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors, as {@code np.load} and {@code tf.convert_to_tensor} do;
   * the caller closes the holder.
   *
   * @throws NumpyFormatException if the bytes are not a valid file
   * @throws SchemaMismatchException if a valid file does not hold what the record declares
   */
  public static SceneTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * The tensors below {@code left/}, lent until {@link #close}.
   */
  public Scene_ViewTensors left() {
    return Scene_ViewTensors.view(tensors.nested(0));
  }

  /**
   * The tensors below {@code right_view/}, lent until {@link #close}.
   */
  public Scene_ViewTensors right() {
    return Scene_ViewTensors.view(tensors.nested(1));
  }

  /**
   * {@code float32 [h, w]}; lent until {@link #close}.
   */
  public TFloat32 depth() {
    return tensors.get(2, TFloat32.class);
  }

  /**
   * {@code int64 []}; lent until {@link #close}.
   */
  public TInt64 leftCamera() {
    return tensors.get(3, TInt64.class);
  }

  /**
   * The tensors below {@code size/}, lent until {@link #close}.
   */
  public Scene_SizeTensors size_() {
    return Scene_SizeTensors.view(tensors.nested(4));
  }

  @Override
  public Scene toRecord() {
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
