/**
 * Designs of experiments: which points of a parameter space are run. Pure arithmetic: the same design gives the same points on
 * every machine.
 */
package deepurban.design;
