/** How fast the stages of the generator are one by one, and how long whole runs of the command line take. */
@NullMarked
package io.github.feishucodegen.benchmarks;

import org.jspecify.annotations.NullMarked;
