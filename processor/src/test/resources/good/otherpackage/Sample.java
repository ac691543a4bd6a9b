package com.example;

import com.example.other.Image;
import com.example.other.Kinds;
import dev.tenon.TensorRecord;

@TensorRecord
public record Sample(Image image, Kinds.Kind kind, com.example.other.List list, com.example.other.String string) {}
