import { Button } from '../../src/controls/button';
import { Frame } from './frame';

export function ControlsPage() {
  return (
    <Frame current="people">
      <div className="p-6">
        <h1 className="text-2xl font-semibold">Controls</h1>
        <Button tone="primary">Save</Button>
      </div>
    </Frame>
  );
}
