/** Judges the model by patterns of real records: figures over problem rows and outcomes, beside published targets. */
package deepurban.pattern;
