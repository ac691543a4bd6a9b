package com.example;

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
 * The tensors of one {@link Old.All}:
 * <ul>
 *   <li>{@code value: int32 [_, _]}
 * </ul>
 * Who holds one closes it; accessors and {@link #asMap} lend until then.
 */
@Generated("dev.tenon.processor.TensorRecordProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class Old_AllTensors implements ExampleTensors<Old.All> {
  private static final ExampleFactory<Old.All, Old_AllTensors> FACTORY = new ExampleFactory<>(
      Old_AllNumpy.CODEC, Old_AllTensors::new);

  private final TensorHolder<Old.All> tensors;

  private Old_AllTensors(TensorHolder<Old.All> tensors) {
    this.tensors = tensors;
  }

  /**
   * Copies an example into tensors; the caller closes them.
   */
  public static Old_AllTensors of(Old.All example) {
    return FACTORY.of(example);
  }

  /**
   * Takes these tensors, and owns them from now on.
   */
  public static Old_AllTensors of(TInt32 value) {
    return FACTORY.of(FACTORY.byKey(value));
  }

  /**
   * Takes tensors by their keys, and owns all of them from now on.
   */
  public static Old_AllTensors of(Map<String, ? extends Tensor> tensors) {
    return FACTORY.of(tensors);
  }

  /**
   * Takes what a session or a function returned, and owns all of it from now on.
   */
  public static Old_AllTensors of(Result result) {
    return FACTORY.of(result);
  }

  /**
   * Borrows tensors by their keys: closing this object closes none of them.
   */
  public static Old_AllTensors view(Map<String, ? extends Tensor> tensors) {
    return FACTORY.view(tensors);
  }

  /**
   * Reads a file of one example into tensors; the caller closes them.
   */
  public static Old_AllTensors read(Path file, ReadOption... options) throws IOException {
    return FACTORY.read(file, options);
  }

  /**
   * {@code int32 [_, _]}; lent until {@link #close}.
   */
  public TInt32 value() {
    return tensors.get(0, TInt32.class);
  }

  @Override
  public Old.All toRecord() {
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
